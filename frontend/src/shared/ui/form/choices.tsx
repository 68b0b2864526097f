import {
  ariaDescribedByIds,
  enumOptionSelectedValue,
  enumOptionValueDecoder,
  enumOptionValueEncoder,
  getOptionValueFormat,
  optionId,
  type RegistryWidgetsType,
  type RJSFSchema,
  type WidgetProps,
} from '@rjsf/utils';
import { Checkbox, Radio } from 'antd';

/** What an outcome leaves of the choices has lost its words in the merged schema; they stand where the choices were declared. */
function wordsOf(schema: RJSFSchema, several: boolean) {
  const { oneOf = [] } = (several ? schema.items : schema) as RJSFSchema;
  const titles = new Map(oneOf.map((choice) => [(choice as RJSFSchema).const, (choice as RJSFSchema).title]));
  return ({ value, label }: { value: unknown; label: string }) => titles.get(value as string) ?? label;
}

/** The choices as the form library tells them apart, and what the question is called. */
function questionOf({ id, label, htmlName, schema, value, options, disabled, readonly, registry, onChange }: WidgetProps, several: boolean) {
  const words = wordsOf(schema, several);
  const { enumOptions = [], enumDisabled = [], emptyValue } = options;
  const format = getOptionValueFormat(options);
  const { readonlyAsDisabled = true } = registry.formContext as { readonlyAsDisabled?: boolean };
  return {
    group: {
      id,
      name: htmlName ?? id,
      'aria-label': label,
      'aria-describedby': ariaDescribedByIds(id),
      disabled: Boolean(disabled || (readonlyAsDisabled && readonly)),
    },
    value: enumOptionSelectedValue(value, enumOptions, several, format, several ? [] : emptyValue) as unknown,
    choices: enumOptions.map((option, index) => ({
      id: optionId(id, index),
      key: String(option.value),
      value: enumOptionValueEncoder(option.value, index, format),
      disabled: enumDisabled.includes(option.value as string),
      children: words(option),
    })),
    choose: (chosen: string | string[]) => readonly || onChange(enumOptionValueDecoder(chosen, enumOptions, format, emptyValue)),
  };
}

/** The form library's own groups of choices do not say to which question they belong. */
function RadioWidget(props: WidgetProps) {
  const { group, value, choices, choose } = questionOf(props, false);
  const layout = props.options.inline ? {} : { className: 'schema-form__radios' };
  return (
    <Radio.Group {...group} {...layout} aria-required={props.required} value={value} onChange={(event) => choose(event.target.value as string)}>
      {choices.map(({ key, ...choice }) => (
        <Radio key={key} name={group.name} {...choice} />
      ))}
    </Radio.Group>
  );
}

function CheckboxesWidget(props: WidgetProps) {
  const { group, value, choices, choose } = questionOf(props, true);
  const named = { ...group, role: 'group' };
  return (
    <Checkbox.Group {...named} value={value as string[]} onChange={(chosen) => choose(chosen as string[])}>
      {choices.map(({ key, ...choice }) => (
        <Checkbox key={key} name={group.name} {...choice} />
      ))}
    </Checkbox.Group>
  );
}

/** What is not asked but told, e.g. which entry of a list the questions below it are about: in the words of its choice. */
function Plain({ id, value, options }: WidgetProps) {
  const choice = options.enumOptions?.find((option) => option.value === value);
  return <strong id={id}>{choice?.label ?? String(value ?? '')}</strong>;
}

export const choiceWidgets: RegistryWidgetsType = { RadioWidget, CheckboxesWidget, plain: Plain };
