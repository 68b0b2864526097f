import {
  buttonId,
  getUiOptions,
  type ArrayFieldItemTemplateProps,
  type ArrayFieldTemplateProps,
  type ObjectFieldTemplateProps,
  type TemplatesType,
} from '@rjsf/utils';
import { Button } from 'antd';
import type { ReactElement } from 'react';
import { text } from '../../text/zh-CN';
import { ErrorSummary } from './ErrorSummary';
import { outOfPlace } from './places';

const WIDE_WIDGETS = ['textarea', 'checkboxes', 'radio'];

function isWide({ props }: ReactElement): boolean {
  const { schema, uiSchema } = props as Pick<ObjectFieldTemplateProps, 'schema' | 'uiSchema'>;
  const widget = getUiOptions(uiSchema).widget;
  return schema.type === 'object' || schema.type === 'array' || schema.items !== undefined || WIDE_WIDGETS.includes(String(widget));
}

function Legend({ title, required }: { title: string | undefined; required: boolean | undefined }) {
  if (!title) return null;
  return <legend className={required ? 'schema-form__legend schema-form__legend--required' : 'schema-form__legend'}>{title}</legend>;
}

/** A group of fields: short ones side by side where there is room, long ones across. */
function ObjectGroup({ title, required, properties, fieldPathId, schema, uiSchema = {}, formData }: ObjectFieldTemplateProps) {
  const unasked = outOfPlace(schema, uiSchema, (formData ?? {}) as Record<string, unknown>);
  return (
    <fieldset id={fieldPathId.$id}>
      <Legend title={title} required={required} />
      <div className="schema-form__grid">
        {properties.map(({ name, content, hidden }) => (
          <div key={name} hidden={hidden || unasked.includes(name)} className={isWide(content) ? 'schema-form__wide' : undefined}>
            {content}
          </div>
        ))}
      </div>
    </fieldset>
  );
}

function List({ title, required, items, canAdd, onAddClick, disabled, readonly, fieldPathId }: ArrayFieldTemplateProps) {
  return (
    <fieldset id={fieldPathId.$id}>
      <Legend title={title} required={required} />
      {items}
      {canAdd && (
        <Button id={buttonId(fieldPathId, 'add')} type="dashed" disabled={Boolean(disabled || readonly)} onClick={onAddClick}>
          {text.form.addOne(title)}
        </Button>
      )}
    </fieldset>
  );
}

function ListItem({ children, buttonsProps, hasToolbar }: ArrayFieldItemTemplateProps) {
  return (
    <div className="schema-form__item">
      <div>{children}</div>
      {hasToolbar && buttonsProps.hasRemove && (
        <Button type="text" danger disabled={Boolean(buttonsProps.disabled || buttonsProps.readonly)} onClick={buttonsProps.onRemoveItem}>
          {text.form.remove}
        </Button>
      )}
    </div>
  );
}

/** How the form library lays out groups, lists and errors. */
export const templates: Partial<Omit<TemplatesType, 'ButtonTemplates'>> = {
  ErrorListTemplate: ErrorSummary,
  ObjectFieldTemplate: ObjectGroup,
  ArrayFieldTemplate: List,
  ArrayFieldItemTemplate: ListItem,
};
