// SPDX-License-Identifier: EUPL-1.2

/** How cells of ours look; each look is one record, so that a sheet is dressed with a handful of calls. */
export interface LookRecord {
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly size?: number;
  /** `#RRGGBB` */
  readonly color?: string;
  readonly fill?: string;
  /** `Fill` cuts a long text off where its cell ends. */
  readonly align?: 'Left' | 'Center' | 'Right' | 'Fill';
  readonly verticalAlign?: 'Top' | 'Center' | 'Bottom';
  readonly indent?: number;
  readonly wrap?: boolean;
  readonly borderBottom?: string;
}

const INK = '#1F2933';
const SOFT = '#52606D';
const RULE = '#CBD2D9';

/** Counts show a thousands separator; a shortfall of nothing shows as a dash, so that the real ones stand out. */
const COUNT = '#,##0';
const COUNT_OR_DASH = '#,##0;-#,##0;"–"';

/** Colours of the header bands; each pair has at least 4.5:1 contrast between text and fill. */
const band = (fill: string): LookRecord => ({ bold: true, color: '#FFFFFF', fill, align: 'Left' });
const header = (fill: string): LookRecord => ({
  bold: true,
  color: INK,
  fill,
  wrap: true,
  verticalAlign: 'Bottom',
  align: 'Left',
  borderBottom: RULE,
});

export const LOOKS = {
  title: { bold: true, size: 16, color: INK, verticalAlign: 'Center' },
  subtitle: { color: SOFT, italic: true },
  heading: { bold: true, size: 12, color: INK },
  sentence: { color: INK, size: 12 },
  text: { align: 'Left' },
  /** A word beside numbers: it keeps some distance from the number before it. */
  word: { align: 'Left', indent: 1 },
  wrapped: { align: 'Left', verticalAlign: 'Top', indent: 1, wrap: true },
  link: { color: '#0B5C8A', underline: true, align: 'Left', verticalAlign: 'Top' },
  label: { bold: true, align: 'Left', verticalAlign: 'Top' },
  input: { numberFormat: COUNT, fill: '#FFF8E1', color: '#1A3E72', align: 'Right', verticalAlign: 'Top' },
  inputText: { fill: '#FFF8E1', color: '#1A3E72', align: 'Left', verticalAlign: 'Top' },
  inputShare: {
    numberFormat: '0.0#%',
    fill: '#FFF8E1',
    color: '#1A3E72',
    align: 'Right',
    verticalAlign: 'Top',
  },
  inputDate: {
    numberFormat: 'yyyy-mm-dd',
    fill: '#FFF8E1',
    color: '#1A3E72',
    align: 'Left',
    verticalAlign: 'Top',
  },
  mark: { color: SOFT, align: 'Fill', verticalAlign: 'Top' },
  faint: { color: SOFT, align: 'Left' },
  /** On top of a header: over a column of numbers. */
  overNumbers: { align: 'Right' },
  overText: { align: 'Left' },
  overWords: { align: 'Left', indent: 1 },
  count: { numberFormat: COUNT, align: 'Right' },
  shortfall: { numberFormat: COUNT_OR_DASH, bold: true, align: 'Right' },
  countOrDash: { numberFormat: COUNT_OR_DASH, align: 'Right' },
  share: { numberFormat: '0.0%', align: 'Right' },
  shareInput: { numberFormat: '0.0#%', align: 'Right', verticalAlign: 'Top' },
  sharePrecise: { numberFormat: '0.00%', align: 'Right' },
  points: { numberFormat: '0.0', align: 'Right' },
  pointsPrecise: { numberFormat: '+0.00;-0.00;0.00', align: 'Right' },
  contribution: { numberFormat: '+#,##0.0;-#,##0.0;0.0', align: 'Right' },
  change: { numberFormat: '+#,##0;-#,##0;0', align: 'Right' },
  regionRow: { bold: true, fill: '#F0F4F8', borderBottom: RULE },
  control: { numberFormat: '0', bold: true, align: 'Right', verticalAlign: 'Top' },
  dateTime: { numberFormat: 'yyyy-mm-dd hh:mm', align: 'Left', verticalAlign: 'Top' },
  bandIdentity: band('#334E68'),
  bandSource: band('#59738C'),
  bandInput: band('#7A5C00'),
  bandClass: band('#5B3E96'),
  bandDuty: band('#0B5C8A'),
  bandResult: band('#9B2C2C'),
  bandMinimum: band('#1B6E53'),
  bandNet: band('#8A4B08'),
  bandStock: band('#4A5568'),
  bandContribution: band('#0F6674'),
  bandControl: band('#52606D'),
  headerIdentity: header('#D9E2EC'),
  headerSource: header('#E4E9EE'),
  headerInput: header('#FCEFC7'),
  headerClass: header('#E9E0F7'),
  headerDuty: header('#D6EAF5'),
  headerResult: header('#F9DEDC'),
  headerMinimum: header('#D5EEE4'),
  headerNet: header('#F8E3CE'),
  headerStock: header('#E2E8F0'),
  headerContribution: header('#D2EBEF'),
  headerControl: header('#E4E7EB'),
} as const satisfies Record<string, LookRecord>;

export type Look = keyof typeof LOOKS;

/** Looks that follow what a cell says; the word itself stays, so that colour is never all there is. */
export const CONDITION_LOOKS = {
  short: { bold: true, color: '#9B2C2C', fill: '#F9DEDC' },
  doubtful: { bold: false, color: '#6B4E00', fill: '#FCEFC7' },
} as const;

export type ConditionLook = keyof typeof CONDITION_LOOKS;
