import type { RJSFSchema } from '@rjsf/utils';
import { SchemaForm } from '@shared/ui/form/SchemaForm';
import { Button } from 'antd';
import { useMemo } from 'react';
import type { Task } from '../api/types';
import { AlikePanel } from '../alike/AlikePanel';
import { repeatedOutcome, verdict } from '../alike/alikeOf';
import { LeaderPlanner } from '../hearings/LeaderPlanner';
import { planningOf } from '../hearings/plannerOf';
import { t } from '../text';
import { widgets } from '../widgets/registry';
import { DraftLine } from './DraftLine';
import { OutcomeChoice } from './OutcomeChoice';
import { fitTo, merge } from './outcomes';
import { StaleDraftDialog } from './StaleDraftDialog';
import { useCompletion } from './useCompletion';
import { useDraft } from './useDraft';

const NO_FIELDS: RJSFSchema = { type: 'object', properties: {} };

interface Props {
  task: Task;
  editable: boolean;
}

/** The form with the conclusion among its fields, as a draft keeps it. */
function withOutcome({ schema, outcomes }: Task): RJSFSchema {
  const outcome = { title: t.task.outcome, oneOf: outcomes.map(({ id, name }) => ({ const: id, title: name })) };
  return { ...schema, properties: { outcome, ...schema?.properties } };
}

/** The work itself: the conclusion, the fields it asks for, and one button that says what it will do. */
export function TaskForm({ task, editable }: Props) {
  const draft = useDraft(task);
  const completion = useCompletion(task, draft);
  const only = task.outcomes.length === 1 ? task.outcomes[0]?.id : undefined;
  const chosen = only ?? (draft.data.outcome as string | undefined);
  const outcome = task.outcomes.find((each) => each.id === chosen);
  const form = useMemo(() => fitTo(task.schema ?? NO_FIELDS, task.uiSchema, chosen), [task.schema, task.uiSchema, chosen]);
  const shown = useMemo(() => form.shown(draft.data), [form, draft.data]);
  const planning = planningOf(task.schema, draft.data);
  const { state } = draft;

  return (
    <>
      <OutcomeChoice
        outcomes={task.outcomes}
        value={chosen}
        disabled={!editable}
        onChange={(id) => draft.amend({ outcome: id })}
      />
      {planning && (
        <LeaderPlanner
          caseNo={task.caseNo}
          on={planning.on}
          chosen={planning.chosen}
          onChoose={editable ? (candidate) => draft.amend(planning.choose(candidate)) : undefined}
        />
      )}
      {task.schema && repeatedOutcome(task.schema) && (
        <AlikePanel caseNo={task.caseNo} onUse={editable ? (found) => draft.amend(verdict(task.schema ?? NO_FIELDS, found)) : undefined} />
      )}
      {task.schema?.description && <p className="muted">{task.schema.description}</p>}
      <SchemaForm
        id={`task-${task.key}`}
        schema={form.schema}
        uiSchema={form.uiSchema}
        widgets={widgets}
        data={shown}
        errors={completion.errors}
        disabled={!editable}
        onChange={(edited) => {
          const next = merge(draft.data, shown, edited);
          if (JSON.stringify(next) !== JSON.stringify(draft.data)) draft.edit(next);
        }}
        onSubmit={(data) => outcome && completion.ask(outcome, data)}
      >
        {editable ? (
          <div className="task-form__foot">
            <Button type="primary" htmlType="submit" disabled={!outcome} loading={completion.pending}>
              {outcome ? t.task.submit(outcome.name) : t.task.chooseOutcome}
            </Button>
            <Button onClick={() => void draft.flush()}>{t.task.save}</Button>
            <DraftLine state={state} />
          </div>
        ) : (
          // Without children the form library puts a button of its own.
          <></>
        )}
      </SchemaForm>
      {state.kind === 'stale' && (
        <StaleDraftDialog
          schema={withOutcome(task)}
          mine={draft.data}
          theirs={state.theirs}
          onChoose={(data) => void draft.resolve(data, state.version)}
        />
      )}
    </>
  );
}
