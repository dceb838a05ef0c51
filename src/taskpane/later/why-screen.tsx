// SPDX-License-Identifier: EUPL-1.2

import {
  Body1,
  Button,
  Caption1,
  FlatTree,
  FlatTreeItem,
  makeStyles,
  mergeClasses,
  Text,
  tokens,
  TreeItemLayout,
} from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Place } from '../../core/finding/finding';
import { stepsOf } from '../../core/outcome/explain';
import { scenarioDictionaryOf } from '../../i18n/scenario-dictionary';
import { unbroken } from '../../i18n/unbroken';
import type { ScenarioDictionary } from '../../i18n/scenario-dictionary';
import { useLinkStyles } from '../components/link-styles';
import { useTexts } from '../components/texts';
import type { Explained } from '../components/why-frame';
import { FIRST_OPEN, whyRows } from '../view/why-view';
import type { WhyRow } from '../view/why-view';
import type { WhyTarget } from '../view/why-target';

/** Deep trees have to fit in 320 pixels. */
const INDENT = 10;

const useStyles = makeStyles({
  head: { display: 'grid', justifyItems: 'start', rowGap: tokens.spacingVerticalXS },
  // In line with what stands below it.
  back: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  hint: { color: tokens.colorNeutralForeground2 },
  tree: { marginTop: tokens.spacingVerticalS },
  // What is in a line wraps; its height follows.
  layout: {
    alignItems: 'start',
    height: 'auto',
    minHeight: '32px',
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalXS,
    paddingRight: tokens.spacingHorizontalXS,
    paddingLeft: `calc(var(--fluent-TreeItem--level, 1) * ${INDENT}px - ${INDENT}px)`,
  },
  leaf: {
    paddingLeft: `calc(var(--fluent-TreeItem--level, 1) * ${INDENT}px - ${INDENT}px + ${tokens.spacingHorizontalXXL})`,
  },
  main: { flexGrow: 1, minWidth: 0, padding: 0 },
  line: { display: 'flex', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalS },
  name: { minWidth: 0, overflowWrap: 'anywhere' },
  value: { fontWeight: tokens.fontWeightSemibold, textAlign: 'right', flexShrink: 0, maxWidth: '50%' },
  detail: { display: 'block', color: tokens.colorNeutralForeground2 },
});

interface WhyScreenProps {
  readonly target: WhyTarget;
  /** Null when what was asked about is gone. */
  readonly outcome: Explained | null;
  /** What the programme is called that the figures are of; by default the submitted one. */
  readonly programmeName?: string;
  readonly onGo: (place: Place) => void;
  readonly onLeave: () => void;
}

/** Why a figure is what it is: a tree of named steps down to the cells, to be walked with the arrow keys. */
export function WhyScreen({ target, outcome, programmeName, onGo, onLeave }: WhyScreenProps) {
  const styles = useStyles();
  const { language } = useTexts();
  const dictionary = useMemo(
    () => withProgrammeName(unbroken(scenarioDictionaryOf(language)), programmeName),
    [language, programmeName],
  );
  const { explanation } = dictionary;
  const [open, setOpen] = useState(FIRST_OPEN);
  const screen = useRef<HTMLElement>(null);
  const tree = useRef<HTMLDivElement>(null);
  const roots = useMemo(() => {
    const steps = outcome === null ? null : stepsOf(outcome, target.subject);
    return target.figures.flatMap((figure) => steps?.get(figure) ?? []);
  }, [outcome, target]);
  const rows = useMemo(() => whyRows(roots, open, dictionary), [roots, open, dictionary]);
  useEffect(() => {
    const leave = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      // Office.js would hand the focus to the workbook.
      event.stopPropagation();
      onLeave();
    };
    const place = screen.current;
    place?.addEventListener('keydown', leave);
    return () => place?.removeEventListener('keydown', leave);
  }, [onLeave]);
  useEffect(() => {
    tree.current?.querySelector<HTMLElement>('[role="treeitem"]')?.focus();
  }, []);
  return (
    <section ref={screen} aria-label={explanation.title}>
      <div className={styles.head}>
        <Button
          appearance="subtle"
          size="small"
          className={styles.back}
          icon={<ArrowLeftRegular />}
          onClick={onLeave}
        >
          {explanation.back}
        </Button>
        <Text as="h2" weight="semibold" size={400}>
          {explanation.title}
        </Text>
        <Caption1 className={styles.hint}>{explanation.keys}</Caption1>
      </div>
      {rows.length === 0 && <Body1>{explanation.gone}</Body1>}
      <div ref={tree} className={styles.tree}>
        <FlatTree
          size="small"
          aria-label={explanation.title}
          openItems={open}
          onOpenChange={(_, data) => {
            setOpen(new Set([...data.openItems].map(String)));
          }}
        >
          {rows.map((row) => (
            <WhyLine key={row.key} row={row} onGo={onGo} />
          ))}
        </FlatTree>
      </div>
    </section>
  );
}

/** The words of explanations for another programme than the submitted one. */
function withProgrammeName(dictionary: ScenarioDictionary, name: string | undefined): ScenarioDictionary {
  if (name === undefined) return dictionary;
  const { scenario } = dictionary;
  return { ...dictionary, scenario: { ...scenario, bases: { ...scenario.bases, programme: name } } };
}

function WhyLine({ row, onGo }: { readonly row: WhyRow; readonly onGo: (place: Place) => void }) {
  const styles = useStyles();
  const links = useLinkStyles();
  const { key, parent, level, position, count, isBranch, subject, name, value, detail, place } = row;
  return (
    <FlatTreeItem
      value={key}
      {...(parent === null ? {} : { parentValue: parent })}
      aria-level={level}
      aria-posinset={position}
      aria-setsize={count}
      itemType={isBranch ? 'branch' : 'leaf'}
      onClick={() => {
        if (place !== null) onGo(place);
      }}
    >
      <TreeItemLayout
        className={mergeClasses(styles.layout, !isBranch && styles.leaf)}
        main={{ className: styles.main }}
      >
        <span className={styles.line}>
          <span className={styles.name}>
            {subject !== null && `${subject}: `}
            {name}
          </span>
          {value !== null && <span className={styles.value}>{value}</span>}
        </span>
        {detail !== null && (
          <Caption1 className={mergeClasses(styles.detail, place !== null && links.link)}>{detail}</Caption1>
        )}
      </TreeItemLayout>
    </FlatTreeItem>
  );
}
