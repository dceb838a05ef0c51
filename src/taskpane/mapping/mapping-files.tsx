// SPDX-License-Identifier: EUPL-1.2

import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import type { Mapping } from '../../core/form/mapping';
import type { SheetContent } from '../../core/sheet/content';
import type { MappingTexts } from '../../i18n/mapping-texts';
import type { LoadedMapping } from './load-mapping';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  hidden: { display: 'none' },
});

interface MappingFilesProps {
  readonly logic: Pick<typeof import('./logic'), 'loadMapping'>;
  readonly mapping: Mapping;
  readonly heads: readonly SheetContent[];
  readonly texts: MappingTexts;
  readonly isDisabled: boolean;
  /** What became of the file that was chosen last. */
  readonly loaded: LoadedMapping | null;
  readonly onLoad: (loaded: LoadedMapping) => void;
}

/** Takes a mapping along to another workbook of the same form, as a file that the command line reads too. */
export function MappingFiles({
  logic,
  mapping,
  heads,
  texts,
  isDisabled,
  loaded,
  onLoad,
}: MappingFilesProps) {
  const styles = useStyles();
  const chooser = useRef<HTMLInputElement>(null);
  const load = (file: File | undefined): void => {
    if (file === undefined) return;
    file.text().then(
      (text) => {
        onLoad(logic.loadMapping(text, heads));
      },
      () => {
        onLoad({ kind: 'notAMapping' });
      },
    );
  };
  return (
    <>
      <div className={styles.actions}>
        <Button
          size="small"
          onClick={() => {
            download(JSON.stringify(mapping, null, 2), texts.file);
          }}
        >
          {texts.save}
        </Button>
        <Button size="small" disabledFocusable={isDisabled} onClick={() => chooser.current?.click()}>
          {texts.load}
        </Button>
        <input
          ref={chooser}
          className={styles.hidden}
          type="file"
          accept=".json,application/json"
          aria-label={texts.load}
          onChange={({ target }) => {
            load(target.files?.[0]);
            // So that the same file can be chosen again.
            target.value = '';
          }}
        />
      </div>
      <div role="status">{loaded !== null && <Body1>{loadedText(loaded, texts)}</Body1>}</div>
    </>
  );
}

function loadedText(loaded: LoadedMapping, texts: MappingTexts): string {
  switch (loaded.kind) {
    case 'fits':
      return texts.loaded;
    case 'notFitting':
      return texts.notFitting(loaded.missing);
    case 'notAMapping':
      return texts.notAMapping;
  }
}

function download(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
