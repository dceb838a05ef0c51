// SPDX-License-Identifier: EUPL-1.2

import { makeStyles, tokens } from '@fluentui/react-components';

/** A field that is as wide as the pane, whatever it holds: a long option or a large font is cut off, not the pane. */
export const useFieldStyles = makeStyles({
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  control: { minWidth: 0, '& select': { textOverflow: 'ellipsis' } },
  // Its box stands below the other fields, not its margin.
  checkbox: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});
