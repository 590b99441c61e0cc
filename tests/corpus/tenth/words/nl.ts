/** Dutch pages. */
import { type Chapter, draft as d } from '../build';

export const nl: Chapter = {
  words: {
    lang: 'nl',
    cloud: 'Xiaomi Cloud',
    account: 'Xiaomi-account',
    nav: 'Start|Galerij|Contacten|Notities|Apparaat zoeken|Apparaten|Instellingen',
    side: 'Inloggen en beveiliging|Persoonlijke gegevens|Gekoppelde accounts|Privacy|Help',
    top: 'Mijn account|Help|Uitloggen',
    foot: 'Gebruikersovereenkomst|Privacybeleid',
  },
  drafts: [
    d(
      'H',
      ['h', 'Goedemiddag, dit is jouw cloud'],
      ['tiles', 'Foto’s|1.022 items', 'Contacten', 'Notities', 'Opnames'],
      ['quota', '2,4 van 5 GB in gebruik|48'],
      [
        'rows',
        'Mijn telefoon zoeken§find|Op de kaart, met geluid of als verloren melden',
        'Cloudinstellingen§set|Synchronisatie en apparaten',
        'Xiaomi-account beheren§acc|Wachtwoord en privacy',
        'Onlangs verwijderd§no',
      ],
    ),
    d(
      'L',
      ['or', 'device'],
      ['h', 'Mijn apparaten§my'],
      ['devs', 'Xiaomi 13§row|Online', 'Tablet van Saar§row|Redmi Pad SE · 4 dagen geleden'],
      [
        'pane',
        'Tablet van Saar',
        ['facts', 'Model|Redmi Pad SE', 'Serienummer|41••••B7', 'Systeem|HyperOS 1.0.3'],
        ['sw', 'Apparaat zoeken§off|on'],
        ['btns', 'Geluid afspelen§no', '!Apparaat verwijderen§rm'],
      ],
    ),
    d(
      'Y',
      ['h', 'Inloggen en beveiliging'],
      [
        'rows',
        'Wachtwoord wijzigen§pwd|Voor het laatst in mei',
        'Hersteltelefoonnummer§phone||+31 6 •••• ••05',
        'E-mailadres voor herstel§mail||s•••@mail.nl',
        'Beveiligingsvragen||Niet ingesteld',
      ],
    ),
    d(
      'X',
      ['h', 'Xiaomi-account verwijderen'],
      ['acc', 'Dit raak je kwijt', ['p', 'Je foto’s, contacten en notities in de cloud, Mi Coins en aankopen worden definitief gewist.']],
      ['tick', 'Ja, ik wil mijn Xiaomi-account en alle gegevens definitief verwijderen§cons|on'],
      ['btns', 'Ik ben me volledig bewust van de gevolgen§ack'],
      ['btns', '!~Account verwijderen§conf', 'Annuleren§no'],
    ),
    d(
      'c',
      ['h', 'Back-ups'],
      ['rows', 'Xiaomi 13|25 november|1,2 GB', 'Tablet van Saar|3 oktober|0,4 GB'],
      [
        'dlg',
        'Back-up verwijderen?',
        ['p', 'Deze back-up van Tablet van Saar kan niet worden teruggehaald.'],
        ['btns', 'Annuleren§no', '!Back-up verwijderen§no'],
      ],
    ),
    d(
      'a',
      ['cur', '1'],
      ['h', 'Persoonlijke gegevens'],
      ['facts', 'Naam|Saar', 'Xiaomi-ID|65••••12', 'Regio|Nederland', 'Geslacht|Niet opgegeven'],
      ['rows', 'Foto wijzigen§no'],
    ),
  ],
};
