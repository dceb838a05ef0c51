// SPDX-License-Identifier: EUPL-1.2
import { formulaInFile, formulaOnScreen } from '../../../src/ooxml/formula/file-form';

describe('formula on screen and in the file', () => {
  it.each([
    ['SUM(A1:B2)', 'SUM(A1:B2)'],
    ['XLOOKUP(1,A:A,B:B)', '_xlfn.XLOOKUP(1,A:A,B:B)'],
    ['SORT(FILTER(T[Code],T[N]>0))', '_xlfn._xlws.SORT(_xlfn._xlws.FILTER(T[Code],T[N]>0))'],
    ['LET(x,1,y,x*2,x+y)', '_xlfn.LET(_xlpm.x,1,_xlpm.y,_xlpm.x*2,_xlpm.x+_xlpm.y)'],
    ['SUM(LET(a,1,a),a)', 'SUM(_xlfn.LET(_xlpm.a,1,_xlpm.a),a)'],
    ['LAMBDA(f,n,f(n))', '_xlfn.LAMBDA(_xlpm.f,_xlpm.n,_xlpm.f(_xlpm.n))'],
    ['T[@Duur]*2', 'T[[#This Row],[Duur]]*2'],
    ["T[@[Aantal '[stuks'] '#1]]", "T[[#This Row],[Aantal '[stuks'] '#1]]"],
    ['T[@[a]:[b c]]', 'T[[#This Row],[a]:[b c]]'],
    ["T[@[it''s '@]]", "T[[#This Row],[it''s '@]]"],
    ['T[@]', 'T[#This Row]'],
    ['T[[#Totals],[N]]', 'T[[#Totals],[N]]'],
    ['T[[#Headers],[#Data],[x y]]', 'T[[#Headers],[#Data],[x y]]'],
    ['@A1:A3+1', '_xlfn.SINGLE(A1:A3)+1'],
    ['@INDEX(A:A,1)', '_xlfn.SINGLE(INDEX(A:A,1))'],
    ['@(A1:A2+B1:B2)', '_xlfn.SINGLE(A1:A2+B1:B2)'],
    ['SUM(A1#)', 'SUM(_xlfn.ANCHORARRAY(A1))'],
    ['SUM(@A1#)', 'SUM(_xlfn.SINGLE(_xlfn.ANCHORARRAY(A1)))'],
    ["'Scenario''s ''26'!$A$1&\"T[@x] XLOOKUP(\"", "'Scenario''s ''26'!$A$1&\"T[@x] XLOOKUP(\""],
    ['IF( A1 > 1 , "ja" , [1]Blad1!B2 )', 'IF( A1 > 1 , "ja" , [1]Blad1!B2 )'],
  ])('%s', (screen, file) => {
    expect(formulaInFile(screen)).toBe(file);
    expect(formulaOnScreen(file)).toBe(screen);
  });

  it('keeps what it cannot read', () => {
    expect(formulaOnScreen('_xlfn.IFNA(((')).toBe('IFNA(((');
    expect(formulaInFile('#REF!+T[')).toBe('#REF!+T[');
  });
});
