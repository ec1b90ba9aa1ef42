import { NativeSelect, type NativeSelectProps } from '@mantine/core';

interface OneOfProps<Value extends string | null>
  extends Omit<NativeSelectProps, 'children' | 'data' | 'onChange' | 'value'> {
  /** In the order of the list; null, where it is among them, stands for no answer. */
  values: readonly Value[];
  value: NoInfer<Value>;
  labelOf: (value: Value) => string;
  onChange: (value: Value) => void;
}

/** One of a closed list of values, in a list that drops down. */
export function OneOf<Value extends string | null>(props: OneOfProps<Value>) {
  const { values, value, labelOf, onChange, ...select } = props;
  return (
    <NativeSelect
      {...select}
      value={inList(value)}
      data={values.map((one) => ({ value: inList(one), label: labelOf(one) }))}
      onChange={(event) => {
        const chosen = values.find((one) => inList(one) === event.currentTarget.value);
        if (chosen !== undefined) onChange(chosen);
      }}
    />
  );
}

/** An option of the browser's list has a text for its value, and cannot have null. */
const inList = (value: string | null) => value ?? '';
