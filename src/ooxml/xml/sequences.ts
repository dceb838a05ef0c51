// SPDX-License-Identifier: EUPL-1.2

/** Order of child elements that the schema demands (ECMA-376 part 1, annex A.2), by the name of the parent. */
function sequence(names: string): readonly string[] {
  return names.split(/\s+/);
}

export const WORKSHEET = sequence(
  `sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios
  autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations
  hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches
  ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems
  tableParts extLst`,
);
export const WORKBOOK = sequence(
  `fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences
  definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr
  webPublishObjects extLst`,
);
export const STYLE_SHEET = sequence(
  'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst',
);
export const TABLE = sequence('autoFilter sortState tableColumns tableStyleInfo extLst');
export const FILTER = sequence('filterColumn sortState extLst');
export const TABLE_COLUMN = sequence('calculatedColumnFormula totalsRowFormula xmlColumnPr extLst');
export const QUERY_TABLE_REFRESH = sequence('queryTableFields queryTableDeletedFields sortState extLst');
export const SHEET_PR = sequence('tabColor outlinePr pageSetUpPr');
export const SHEET_VIEW = sequence('pane selection pivotSelection extLst');
export const HEADER_FOOTER = sequence('oddHeader oddFooter evenHeader evenFooter firstHeader firstFooter');
export const CONDITIONAL_RULE = sequence('formula colorScale dataBar iconSet extLst');
export const DIFFERENTIAL_FORMAT = sequence('font numFmt fill alignment border protection extLst');
export const CELL = sequence('f v is extLst');
export const CELL_FORMAT = sequence('alignment protection extLst');
export const BORDER = sequence('start end left right top bottom diagonal vertical horizontal');
/** The schema leaves a font's order free; this is the one Excel writes. */
export const FONT = sequence(
  'b i strike condense extend outline shadow u vertAlign sz color name family charset scheme',
);
