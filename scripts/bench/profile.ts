/** Whose time it was: a profile of the page's thread, split by the address of the script, and the tasks of a trace. */

interface CallFrame {
  readonly functionName: string;
  readonly url: string;
  readonly lineNumber: number;
}

/** `Profiler.stop` of the protocol. It covers all worlds of the page, those of content scripts too. */
export interface CpuProfile {
  readonly nodes: readonly { readonly id: number; readonly callFrame: CallFrame; readonly children?: readonly number[] }[];
  readonly startTime: number;
  readonly endTime: number;
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

/** A stretch of time in microseconds. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** An event of a trace. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly args?: { readonly data?: { readonly url?: string; readonly fileName?: string } };
}

/** A thread that is not sampled for longer than this was not running: it shares its processor with whatever else the machine does. */
export const clippedAfterMs = 1;

/** What was sampled in scripts of one origin, and in the browser's own functions that they called (those bear no address). */
function ownSamples(profile: CpuProfile, origin: string): { id: number; span: Span }[] {
  const byId = new Map(profile.nodes.map((node) => [node.id, node]));
  const own = new Set<number>();
  const walk = (id: number, inherited: boolean): void => {
    const node = byId.get(id);
    if (!node) return;
    const { url } = node.callFrame;
    const mine = url === '' ? inherited : url.startsWith(`${origin}/`);
    if (mine) own.add(id);
    for (const child of node.children ?? []) walk(child, mine);
  };
  const root = profile.nodes[0];
  if (root) walk(root.id, false);
  const spans: { id: number; span: Span }[] = [];
  let at = profile.startTime;
  for (const [i, id] of profile.samples.entries()) {
    at += profile.timeDeltas[i] ?? 0;
    const next = profile.timeDeltas[i + 1];
    const to = next === undefined ? profile.endTime : at + next;
    if (own.has(id)) spans.push({ id, span: { from: at, to: Math.min(at + clippedAfterMs * 1000, Math.max(at, to)) } });
  }
  return spans;
}

/** Milliseconds in scripts of one origin. */
export function selfTime(profile: CpuProfile, origin: string): number {
  return ownSamples(profile, origin).reduce((sum, { span }) => sum + span.to - span.from, 0) / 1000;
}

/** Milliseconds by function of one origin, what it called of the browser's own apart (`in` names the caller). */
export function functionTimes(profile: CpuProfile, origin: string): Map<string, number> {
  const byId = new Map(profile.nodes.map((node) => [node.id, node]));
  const parent = new Map<number, number>();
  for (const node of profile.nodes) for (const child of node.children ?? []) parent.set(child, node.id);
  const nameOf = (id: number): string => {
    const frame = byId.get(id)?.callFrame;
    if (!frame) return '?';
    const own = frame.functionName || '(anonymous)';
    if (frame.url !== '') return `${own}:${frame.lineNumber + 1}`;
    let up = parent.get(id);
    while (up !== undefined && byId.get(up)?.callFrame.url === '') up = parent.get(up);
    return `${own} in ${up === undefined ? '?' : nameOf(up)}`;
  };
  const times = new Map<string, number>();
  for (const { id, span } of ownSamples(profile, origin)) {
    const name = nameOf(id);
    times.set(name, (times.get(name) ?? 0) + (span.to - span.from) / 1000);
  }
  return times;
}

/** The most milliseconds that a script of one origin took to be compiled and evaluated. */
export function longestEvaluation(events: readonly TraceEvent[], origin: string): number {
  const own = events.filter(({ name, ph, args }) => name === 'EvaluateScript' && ph === 'X' && args?.data?.url?.startsWith(`${origin}/`));
  return Math.max(0, ...own.map(({ dur }) => dur ?? 0)) / 1000;
}

/** Length of the union. */
function covered(spans: readonly Span[]): number {
  let sum = 0;
  let end = Number.NEGATIVE_INFINITY;
  for (const { from, to } of [...spans].sort((a, b) => a.from - b.from)) {
    sum += Math.max(0, to - Math.max(from, end));
    end = Math.max(end, to);
  }
  return sum;
}

/**
 * The most milliseconds that one origin took in one task. Script evaluations and calls of the trace bring in compilation, samples of
 * the profile what ran in a promise's wake; both clocks are the same.
 */
export function longestTask(events: readonly TraceEvent[], profile: CpuProfile, origin: string): number {
  const own: Span[] = ownSamples(profile, origin).map(({ span }) => span);
  const threads = new Set<string>();
  const threadOf = (event: TraceEvent) => `${event.pid} ${event.tid}`;
  for (const event of events) {
    if (event.ph !== 'X' || !/^(EvaluateScript|FunctionCall|v8\.compile)$/.test(event.name)) continue;
    const { url, fileName } = event.args?.data ?? {};
    if (!(url ?? fileName)?.startsWith(`${origin}/`)) continue;
    threads.add(threadOf(event));
    own.push({ from: event.ts, to: event.ts + (event.dur ?? 0) });
  }
  own.sort((a, b) => a.from - b.from);
  let longest = 0;
  for (const task of events) {
    if (task.ph !== 'X' || !task.name.endsWith('RunTask') || !task.dur || task.dur <= longest || !threads.has(threadOf(task))) continue;
    const [from, to] = [task.ts, task.ts + task.dur];
    const inside = own.filter((span) => span.to > from && span.from < to);
    longest = Math.max(longest, covered(inside.map((span) => ({ from: Math.max(span.from, from), to: Math.min(span.to, to) }))));
  }
  return longest / 1000;
}
