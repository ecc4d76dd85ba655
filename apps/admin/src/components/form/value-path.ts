type Part = Readonly<Record<string, unknown>>;

const isPart = (value: unknown): value is Part => typeof value === 'object' && value !== null;

/** The value at a path of a form: `name` or `returnEvent.hostCity`; undefined where there is none. */
export const valueAt = (values: unknown, path: string): unknown =>
  path.split('.').reduce((value, step) => (isPart(value) ? value[step] : undefined), values);

/** The values with another one at the path; nothing that was given is changed. */
export function withValueAt<Values>(values: Values, path: string, value: unknown): Values {
  const [step = '', ...rest] = path.split('.');
  const old = values as Part;
  const put = rest.length === 0 ? value : withValueAt(old[step], rest.join('.'), value);
  return (Array.isArray(values)
    ? values.map((one: unknown, index) => (String(index) === step ? put : one))
    : { ...old, [step]: put }) as unknown as Values;
}
