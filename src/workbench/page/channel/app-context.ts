// SPDX-License-Identifier: EUPL-1.2

/** What an add-in is told about the application and document it runs in. */
export interface AppContextInput {
  readonly controlId: string;
  /** Language of Office's own texts: `Office.context.displayLanguage`. */
  readonly locale: string;
  readonly fileName: string;
  /** Newest ExcelApi requirement set, such as "1.15". */
  readonly excelApi: string;
}

const EXCEL_WEB_APP = 16;
const READ_WRITE = 1;
const TASK_PANE_CONTROL = 1;
const SHOWN_AS_TASK_PANE = 2;

/** The answer to `ContextActivationManager_getAppContextAsync`; Office.js throws when a member is missing. */
export function appContext({ controlId, locale, fileName, excelApi }: AppContextInput): object {
  return {
    _id: controlId,
    _appInstanceId: controlId,
    _appName: EXCEL_WEB_APP,
    _appVersion: '16.0',
    _appMinorVersion: 0,
    _hostFullVersion: '16.0.0.0',
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: new URL(encodeURIComponent(fileName), location.origin).href,
    _clientMode: READ_WRITE,
    _settings: [],
    _reason: 'documentOpened',
    _osfControlType: TASK_PANE_CONTROL,
    _eToken: '',
    _correlationId: crypto.randomUUID(),
    _requirementMatrix: JSON.stringify({ ExcelApi: excelApi, AddinCommands: '1.1', RichApiRuntime: '1.2' }),
    _dialogRequirementMatrix: null,
    _hostCustomMessage: null,
    _clientWindowHeight: 0,
    _clientWindowWidth: 0,
    _addinName: '',
    _appDomains: [],
    _featureGates: {},
    _initialDisplayMode: SHOWN_AS_TASK_PANE,
    _marketplaceType: '',
    _wacHostEnvironment: '0',
    _isFromWacAutomation: false,
  };
}
