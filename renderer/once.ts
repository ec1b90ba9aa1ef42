/** Makes a value when it is asked for the first time. */
export function once<Value>(make: () => Value): () => Value {
  const only = oncePer(make);
  return () => only('');
}

/** The same for each key, of which there are few: a language. */
export function oncePer<Value>(make: (key: string) => Value): (key: string) => Value {
  const made = new Map<string, Value>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}
