// What is rendered of each library: a dialog, one that asks, a check box, a switch that is on, a menu and a button. The words say which is
// which, so that a test needs no class name to find them.

/** The words on each part, the same in every library. */
const WORDS = {
  dialog: 'Dialog words',
  alert: 'Alert words',
  tick: 'Tick words',
  switch: 'Switch words',
  item: 'Menu words',
  button: 'Button words',
};

async function react({ require, root }, build) {
  const React = require('react');
  const { createRoot } = require('react-dom/client');
  const h = React.createElement;
  createRoot(root).render(h(React.Fragment, null, ...build(h)));
}

async function vue({ require, root }, build) {
  const Vue = require('vue');
  const parts = build(Vue.h, Vue);
  Vue.createApp({
    render: () =>
      Vue.h(
        'div',
        parts.map((part) => (typeof part === 'function' ? part() : part)),
      ),
  }).mount(root);
}

/** Ant Design of either major version: the same components. */
const antd = (context, lib) =>
  react(context, (h) => [
    h(lib.Modal, { open: true, title: WORDS.dialog, key: 1 }, 'x'),
    h(lib.Drawer, { open: true, title: WORDS.alert, key: 2 }, 'x'),
    h(lib.Checkbox, { checked: true, key: 3 }, WORDS.tick),
    h('label', { key: 4 }, WORDS.switch, h(lib.Switch, { checked: true })),
    h(
      lib.Dropdown,
      { open: true, menu: { items: [{ key: 'a', label: WORDS.item }] }, key: 5 },
      h(lib.Button, { danger: true }, WORDS.button),
    ),
  ]);

export const LIBRARIES = [
  { name: 'antd-5', packages: ['react@18', 'react-dom@18', 'antd@5'], render: (context) => antd(context, context.require('antd')) },
  {
    name: 'antd-4',
    packages: ['react@18', 'react-dom@18', 'antd4@npm:antd@4'],
    render: (context) => antd(context, context.require('antd4')),
  },
  {
    name: 'mui-7',
    packages: ['react@18', 'react-dom@18', '@mui/material@7', '@emotion/react@11', '@emotion/styled@11'],
    render: (context) => {
      const lib = context.require('@mui/material');
      return react(context, (h) => [
        h(lib.Dialog, { open: true, key: 1 }, h(lib.DialogTitle, null, WORDS.dialog)),
        h(lib.Dialog, { open: true, role: 'alertdialog', key: 2 }, h(lib.DialogTitle, null, WORDS.alert)),
        h(lib.FormControlLabel, { key: 3, label: WORDS.tick, control: h(lib.Checkbox, { defaultChecked: true }) }),
        h(lib.FormControlLabel, { key: 4, label: WORDS.switch, control: h(lib.Switch, { defaultChecked: true }) }),
        h(lib.Menu, { open: true, anchorEl: context.document.body, key: 5 }, h(lib.MenuItem, null, WORDS.item)),
        h(lib.Button, { color: 'error', key: 6 }, WORDS.button),
      ]);
    },
  },
  {
    name: 'arco-2',
    packages: ['react@18', 'react-dom@18', '@arco-design/web-react@2'],
    render: (context) => {
      const lib = context.require('@arco-design/web-react');
      return react(context, (h) => [
        h(lib.Modal, { visible: true, title: WORDS.dialog, key: 1 }, 'x'),
        h(lib.Drawer, { visible: true, title: WORDS.alert, key: 2 }, 'x'),
        h(lib.Checkbox, { checked: true, key: 3 }, WORDS.tick),
        h('label', { key: 4 }, WORDS.switch, h(lib.Switch, { checked: true })),
        h(
          lib.Dropdown,
          { popupVisible: true, droplist: h(lib.Menu, null, h(lib.Menu.Item, { key: 'a' }, WORDS.item)), key: 5 },
          h('i', null),
        ),
        h(lib.Button, { status: 'danger', key: 6 }, WORDS.button),
      ]);
    },
  },
  {
    name: 'tdesign-1',
    packages: ['react@18', 'react-dom@18', 'tdesign-react@1'],
    render: (context) => {
      const lib = context.require('tdesign-react');
      return react(context, (h) => [
        h(lib.Dialog, { visible: true, header: WORDS.dialog, key: 1 }, 'x'),
        h(lib.Drawer, { visible: true, header: WORDS.alert, key: 2 }, 'x'),
        h(lib.Checkbox, { checked: true, key: 3 }, WORDS.tick),
        h('label', { key: 4 }, WORDS.switch, h(lib.Switch, { value: true })),
        h(lib.Dropdown, { popupProps: { visible: true }, options: [{ content: WORDS.item, value: 1 }], key: 5 }, h('i', null)),
        h(lib.Button, { theme: 'danger', key: 6 }, WORDS.button),
      ]);
    },
  },
  {
    name: 'chakra-3',
    packages: ['react@18', 'react-dom@18', '@chakra-ui/react@3', '@emotion/react@11'],
    render: (context) => {
      const lib = context.require('@chakra-ui/react');
      const dialog = (h, title, key, role) =>
        h(
          lib.Dialog.Root,
          { open: true, role, key },
          h(lib.Dialog.Positioner, null, h(lib.Dialog.Content, null, h(lib.Dialog.Title, null, title))),
        );
      const parts = (h) => [
        dialog(h, WORDS.dialog, 1, 'dialog'),
        dialog(h, WORDS.alert, 2, 'alertdialog'),
        h(
          lib.Checkbox.Root,
          { checked: true, key: 3 },
          h(lib.Checkbox.HiddenInput),
          h(lib.Checkbox.Control),
          h(lib.Checkbox.Label, null, WORDS.tick),
        ),
        h(
          lib.Switch.Root,
          { checked: true, key: 4 },
          h(lib.Switch.HiddenInput),
          h(lib.Switch.Control, null, h(lib.Switch.Thumb)),
          h(lib.Switch.Label, null, WORDS.switch),
        ),
        h(
          lib.Menu.Root,
          { open: true, key: 5 },
          h(lib.Menu.Positioner, null, h(lib.Menu.Content, null, h(lib.Menu.Item, { value: 'a' }, WORDS.item))),
        ),
        h(lib.Button, { colorPalette: 'red', key: 6 }, WORDS.button),
      ];
      return react(context, (h) => [h(lib.ChakraProvider, { value: lib.defaultSystem }, ...parts(h))]);
    },
  },
  {
    name: 'radix-1',
    packages: ['react@18', 'react-dom@18', 'radix-ui@1'],
    render: (context) => {
      const lib = context.require('radix-ui');
      const { Dialog, AlertDialog, Checkbox, Switch, DropdownMenu } = lib;
      return react(context, (h) => [
        h(Dialog.Root, { open: true, key: 1 }, h(Dialog.Portal, null, h(Dialog.Content, null, h(Dialog.Title, null, WORDS.dialog)))),
        h(
          AlertDialog.Root,
          { open: true, key: 2 },
          h(AlertDialog.Portal, null, h(AlertDialog.Content, null, h(AlertDialog.Title, null, WORDS.alert))),
        ),
        h('label', { key: 3 }, h(Checkbox.Root, { checked: true }, h(Checkbox.Indicator, null)), WORDS.tick),
        h('label', { key: 4 }, h(Switch.Root, { checked: true }, h(Switch.Thumb)), WORDS.switch),
        h(
          DropdownMenu.Root,
          { open: true, key: 5 },
          h(DropdownMenu.Trigger, null, WORDS.button),
          h(DropdownMenu.Portal, null, h(DropdownMenu.Content, null, h(DropdownMenu.Item, null, WORDS.item))),
        ),
      ]);
    },
  },
  {
    name: 'element-plus-2',
    packages: ['vue@3', 'element-plus@2'],
    render: (context) => {
      const lib = context.require('element-plus');
      lib.ElMessageBox.confirm('x', WORDS.alert).catch(() => undefined);
      return vue(context, (h) => [
        () => h(lib.ElDialog, { modelValue: true, title: WORDS.dialog }, () => 'x'),
        () => h(lib.ElCheckbox, { modelValue: true }, () => WORDS.tick),
        () => h('label', [WORDS.switch, h(lib.ElSwitch, { modelValue: true })]),
        () =>
          h(
            lib.ElDropdown,
            { trigger: 'click', persistent: true },
            { default: () => h('i'), dropdown: () => h(lib.ElDropdownMenu, null, () => h(lib.ElDropdownItem, null, () => WORDS.item)) },
          ),
        () => h(lib.ElButton, { type: 'danger' }, () => WORDS.button),
      ]);
    },
  },
  {
    name: 'vant-4',
    packages: ['vue@3', 'vant@4'],
    render: (context) => {
      const lib = context.require('vant');
      return vue(context, (h) => [
        () => h(lib.Dialog, { show: true, title: WORDS.dialog, showCancelButton: true }),
        () => h(lib.Popup, { show: true, position: 'bottom' }, () => WORDS.alert),
        () => h(lib.Checkbox, { modelValue: true }, () => WORDS.tick),
        () => h('label', [WORDS.switch, h(lib.Switch, { modelValue: true })]),
        () => h(lib.ActionSheet, { show: true, actions: [{ name: WORDS.item }] }),
        () => h(lib.Button, { type: 'danger' }, () => WORDS.button),
      ]);
    },
  },
  {
    name: 'naive-ui-2',
    packages: ['vue@3', 'naive-ui@2'],
    render: (context) => {
      const lib = context.require('naive-ui');
      return vue(context, (h) => [
        () => h(lib.NModal, { show: true, preset: 'dialog', title: WORDS.dialog, content: 'x' }),
        () => h(lib.NDrawer, { show: true }, () => h(lib.NDrawerContent, { title: WORDS.alert }, () => 'x')),
        () => h(lib.NCheckbox, { checked: true }, () => WORDS.tick),
        () => h('label', [WORDS.switch, h(lib.NSwitch, { value: true })]),
        () => h(lib.NDropdown, { show: true, options: [{ label: WORDS.item, key: 'a' }] }, () => h('i')),
        () => h(lib.NButton, { type: 'error' }, () => WORDS.button),
      ]);
    },
  },
];
