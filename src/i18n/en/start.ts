// SPDX-License-Identifier: EUPL-1.2

import type { StartTexts } from '../start-texts';

export const start: StartTexts = {
  usage: `npm start                the workbench: the calculator in the browser, without Excel
npm run start:excel      the calculator in Excel on this computer
npm run stop:excel       have Excel forget the calculator
Options, after --:
  --no-open   open no browser          --trust      install a trusted certificate without asking
  --web       for Excel on the web     --no-trust   use the certificate of our own, without asking`,
  badOption: (message) => `This command cannot be understood: ${message}`,
  building: 'Building…',
  trustQuestion:
    'May a certificate be installed on this computer, so that browser and Excel trust https://localhost? ' +
    "Microsoft's office-addin-dev-certs does that; npx office-addin-dev-certs uninstall takes it away again.",
  trustFailed: (reason) => `The certificate was not installed: ${reason}`,
  browserWarning:
    'The browser warns once that the connection is not private. That fits what happens: this computer itself has ' +
    'made the certificate, and the page comes from nowhere else. Choose Advanced and then Continue (in Firefox: Accept ' +
    'the Risk; in Safari: Show Details, visit this website).',
  otherPort: (wanted, found) => `Port ${wanted} is in use by another program; this is port ${found}.`,
  howToStop: 'Stop: Ctrl+C',
  stopped: 'Stopped.',
  fetching: "Opening Excel with Microsoft's office-addin-dev-settings (npm fetches it the first time)…",
  inExcel:
    'Excel opens with the calculator beside it; otherwise its button is on the Home tab. Leave this window open as long as you use it.',
  noTrustNoExcel:
    'Excel loads only from an address that the computer trusts, and that trust is missing. Run: ' +
    'npm run start:excel -- --trust. Or use npm start: that needs no Excel.',
  noDesktopExcel:
    'This computer has no Excel for the desktop: that exists for Windows and macOS. What does work: npm start (the ' +
    'workbench, without Excel), or Excel on the web, like this:',
  uploadByHand: (
    manifest,
  ) => `  1. First open the address above in the same browser, and go past the warning if there is one.
  2. Open a workbook at excel.cloud.microsoft and choose Home, Add-ins, More Add-ins.
  3. Choose My Add-ins, Upload My Add-in, and there this file:
     ${manifest}
  Your organisation may have switched uploading off; ask the administrator then.`,
  forgotten: 'Excel no longer knows the calculator of this address.',
  nothingToForget: 'Nothing was loaded into Excel from here.',
  sideloadFailed: (reason, manifest) => `Excel was not opened with the calculator: ${reason}
The site is ready, though. Load the manifest by hand (docs/beheer.md), or try again: ${manifest}`,
  notForgotten: (reason) => `Excel may not have forgotten the calculator: ${reason}
Try npm run stop:excel.`,
  noNpm: "Start this with npm run start:excel or npm run stop:excel; npm fetches Microsoft's tool.",
};
