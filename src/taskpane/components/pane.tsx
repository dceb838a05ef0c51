// SPDX-License-Identifier: EUPL-1.2

import { makeStaticStyles, makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../state/use-pane';
import { writeView } from '../view/write-view';
import { AboutLine } from './about-line';
import { EmptyWorkbook } from './empty-workbook';
import { Later } from './later';
import { NoticeBar } from './notice-bar';
import { OutcomeScreen } from './outcome-screen';
import { Progress } from './progress';
import { RoundDisclosure } from './round-disclosure';
import { ScreenTabs } from './screen-tabs';
import { useTexts } from './texts';
import { VisuallyHidden } from './visually-hidden';

/** Distances are the layout's, not the browser's own. */
const usePageStyles = makeStaticStyles({
  'body, h1, h2, h3, h4': { margin: 0 },
  // What gets the focus scrolls to below the tabs, which stay in place.
  html: { scrollPaddingTop: '48px' },
});

const useStyles = makeStyles({
  page: { minHeight: '100vh', backgroundColor: tokens.colorNeutralBackground1 },
  top: { position: 'sticky', top: 0, zIndex: 1, backgroundColor: tokens.colorNeutralBackground1 },
  content: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXL}`,
  },
});

const loadChecksScreen = () => import('../later/checks-screen').then(({ ChecksScreen }) => ChecksScreen);

const loadWorkbookScreen = () =>
  import('../later/workbook-screen').then(({ WorkbookScreen }) => WorkbookScreen);
const loadWriteScreen = () => import('../later/write-screen').then(({ WriteScreen }) => WriteScreen);

const loadVariantsScreen = () =>
  import('../later/variants-screen').then(({ VariantsScreen }) => VariantsScreen);

/** The whole pane: tabs, how the last thing ended, and the screen that is in front. */
export function Pane() {
  usePageStyles();
  const styles = useStyles();
  const texts = useTexts();
  const [state, actions] = usePane(texts.language);
  const { screen, calculated, notice, work, isCalculating, isAnswered } = state;
  const changes = calculated?.changes ?? null;
  const write =
    changes === null || calculated === null ? null : writeView(changes, calculated.reading.ownership, texts);
  const isBusy = work !== null || isCalculating;
  const empty = <EmptyWorkbook isBusy={work !== null} onExample={actions.openExample} />;
  return (
    <main className={styles.page}>
      <h1>
        <VisuallyHidden>{texts.plan.product}</VisuallyHidden>
      </h1>
      <div className={styles.top}>
        <ScreenTabs
          screen={screen}
          findingCount={calculated?.findings.length ?? 0}
          changeCount={write?.changeCount ?? 0}
          onSelect={actions.show}
        />
        <Progress work={work} isCalculating={isCalculating} onCancel={actions.cancel} />
      </div>
      <div
        className={styles.content}
        role="tabpanel"
        id={`panel-${screen}`}
        aria-labelledby={`tab-${screen}`}
      >
        {notice !== null && (
          <NoticeBar notice={notice} onClose={actions.closeNotice} onRetry={actions.retry} />
        )}
        {calculated !== null && screen === 'workbook' && (
          <>
            <Later
              load={loadWorkbookScreen}
              props={{
                calculated,
                empty,
                isDisabled: work !== null,
                onChoose: actions.choose,
                onKeepMapping: actions.keepMapping,
              }}
            />
            <RoundDisclosure calculated={calculated} isDisabled={work !== null} onFrozen={actions.retry} />
          </>
        )}
        {calculated !== null && screen === 'checks' && (
          <Later
            load={loadChecksScreen}
            props={{
              calculated,
              mended: state.mended,
              isBusy: work !== null,
              onGo: actions.go,
              decisions: actions,
            }}
          />
        )}
        {calculated !== null && screen === 'outcome' && (
          <OutcomeScreen calculated={calculated} empty={empty} onGo={actions.go} />
        )}
        {calculated !== null && screen === 'variants' && (
          <Later
            load={loadVariantsScreen}
            props={{
              calculated,
              chosen: state.question.chosen,
              isDisabled: work !== null,
              onChange: actions.changeVariants,
              onChoose: actions.choose,
              onGo: actions.go,
            }}
          />
        )}
        {calculated !== null && screen === 'write' && (
          <Later
            load={loadWriteScreen}
            props={{
              view: write,
              calculated,
              wantedColumns: state.question.chosen.columns ?? calculated.result?.columns ?? [],
              isBusy,
              isAtWork: work !== null,
              isAnswered,
              onChoose: actions.choose,
              onRead: actions.retry,
              onWrite: actions.write,
              onRemove: actions.remove,
            }}
          />
        )}
      </div>
      <AboutLine />
    </main>
  );
}
