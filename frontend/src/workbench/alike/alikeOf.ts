import type { RJSFSchema } from '@rjsf/utils';
import type { Data } from '@shared/draft/draftSaver';
import { t } from '../text';
import type { Alike } from './useAlike';

interface Rule {
  if?: { properties?: { outcome?: { const?: string } } };
  then?: { required?: string[] };
}

const FIRST_CASE = 'firstCase';

/** The outcome of a task that says the matter was brought before; nothing where the task does not ask that. */
export function repeatedOutcome(schema: RJSFSchema | null | undefined): string | undefined {
  const rules = (schema?.allOf ?? []) as Rule[];
  return rules.find((rule) => rule.then?.required?.includes(FIRST_CASE))?.if?.properties?.outcome?.const;
}

/** What a person found out when choosing a case as the first: the form filled in, for them to read and change. */
export function verdict(schema: RJSFSchema, found: Alike): Data {
  const said = [...new Set(found.evidence.map((each) => (each.same ? t.alike.same : t.alike.nearly)(each.name)))].join(t.alike.comma);
  return {
    outcome: repeatedOutcome(schema),
    [FIRST_CASE]: found.caseNo,
    ...(schema.properties?.firstVisitOn && { firstVisitOn: found.receivedOn }),
    reason: t.alike.reason(found.caseNo, said),
  };
}
