// SPDX-License-Identifier: EUPL-1.2

import { calculate } from '../../src/core/outcome/calculate';
import { findStep } from '../../src/core/outcome/explain';
import { calculationSettings } from '../../src/core/outcome/settings';
import { ratio } from '../../src/core/number/ratio';
import { traceOf } from '../../src/core/explanation/step';
import { LANGUAGES } from '../../src/i18n/dictionary';
import { cliDictionaryOf } from '../../src/i18n/cli-dictionary';
import { explanationLines, figureWords, stepValueText } from '../../src/i18n/explain';
import { programmeOf, rowOfClass } from '../core/support/rows';

const [nl, en] = [cliDictionaryOf('nl'), cliDictionaryOf('en')];

const outcome = calculate(
  programmeOf([
    rowOfClass('high', { code: 'H', total: 1_000, socialRent: 300, midRent: 200, affordablePurchase: 150 }),
    rowOfClass('low', { code: 'L', total: 1_000, socialRent: 200, mid: 400, expensive: 400 }),
  ]),
  calculationSettings(),
);

function words(path: string, dictionary = nl): readonly string[] {
  const step = findStep(outcome, path);
  if (step === null) throw new Error(path);
  return explanationLines(step, dictionary).map(({ depth, text }) => `${'  '.repeat(depth)}${text}`);
}

const NOTE = 'Voorbeeld stafstuk, bijlage 1: Toelichting afbakening Woningbouw- en Woningmarktregio’s (MRA)';

describe('explanationLines', () => {
  it('goes from the figure down to cells and sources, each once', () => {
    expect(words('H.shortfall.mid')).toEqual([
      'H – tekort midden: 50 woningen (doel − wat er is, ten minste 0)',
      '  H – doel midden: 400 woningen (norm × programma, naar boven afgerond (of meer dan de norm); alleen in klasse hoog)',
      '    H – programma: 1.000 woningen (Programma!total)',
      `    norm midden: 40,0 % (2/5) (bron: ${NOTE})`,
      '    H – klasse: hoog (laag als het aandeel DAEB in de voorraad niet hoger is dan het landelijk gemiddelde, anders hoog)',
      '      H – DAEB-voorraad: 5.000 woningen',
      '      H – woningvoorraad: 10.000 woningen',
      expect.stringMatching(/^ {6}landelijk gemiddelde: 28,3 % \(bron: CBS/),
      `    meer dan de norm midden gevraagd: nee (bron: ${NOTE})`,
      `    eigen opdracht per gemeente: ja (bron: ${NOTE})`,
      '  H – middensegment: 350 woningen (som)',
      '    H – middenhuur: 200 woningen (Programma!midRent)',
      '    H – betaalbare koop: 150 woningen (Programma!affordablePurchase)',
    ]);
  });

  it('says what was explained before', () => {
    const lines = words('H.minimum.social');
    expect(lines.at(-1)).toBe('  H – wettelijk minimum midden: 400 woningen (zie boven)');
  });

  it('speaks English too', () => {
    expect(words('region.programme.shareSocial', en)[0]).toBe(
      'regio – social share (submitted programme): 25.0% (social rent ÷ programme)',
    );
  });
});

describe('stepValueText', () => {
  const trace = traceOf('A');

  it.each([
    [trace.given('total', 1), '1 woning'],
    [trace.given('total', 1_234), '1.234 woningen'],
    [trace.given('required.mid', null), 'niet van toepassing'],
    [trace.given('uncertain', true), 'ja'],
    [trace.given('status', 'undecided'), 'onbeslist'],
    [trace.given('status', 'toString'), 'toString'],
    [trace.given('norm.affordable', ratio(2, 3)), '66,7 % (2/3)'],
    [trace.given('stock.share', ratio(2, 3)), '66,7 %'],
    [trace.given('stock.stepPoints', ratio(9, 4)), '2,25 procentpunt'],
  ])('%j', (step, text) => {
    expect(stepValueText(step, nl)).toBe(text);
  });
});

describe.each(LANGUAGES)('words of explanations in %s', (language) => {
  const dictionary = cliDictionaryOf(language);

  it('have no gaps, and call every figure something else', () => {
    const { figures, scenarioFigures } = dictionary.explanation;
    const names = Object.values(figures).map(({ name }) => name);
    const all = [...Object.values(figures), ...Object.values(scenarioFigures)];
    for (const { name, rule } of all) {
      expect(name).toMatch(/^\S.*\S$/);
      expect(rule ?? 'x').toMatch(/\S/);
    }
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('name the scenario of a regional figure', () => {
    const { name } = figureWords('minimum.shortfallSocial', dictionary);
    expect(name).toContain(dictionary.scenario.bases.minimum);
  });
});
