import { type Compilable, type CompiledQuery, type Kysely, SqliteAdapter } from 'kysely';
import type { Dialect, Reading, Writing } from './connection.ts';
import type { Database } from './schema.ts';
import { asParameter } from './search/one-of.ts';

type Parameters = Readonly<Record<string, unknown>>;
type Parameter<Values extends Parameters> = <Name extends keyof Values & string>(
  name: Name,
) => Values[Name];

/** Stands in a compiled query for a value that each run has its own of. */
class Placeholder {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }
}

/**
 * A query that is built once and then only given its values: to build one takes longer than to run
 * a small one. `build` is called once for each kind of database, with placeholders for the values,
 * so it must not look at them; what makes another query has to be a query of its own. A list is
 * compared by `isListed` of search/one-of.ts.
 */
export function prepared<Values extends Parameters, Row>(
  build: (db: Reading, parameter: Parameter<Values>, dialect: Dialect) => Compilable<Row>,
): (db: Reading, values: Values) => Promise<Row[]> {
  return compiledOnce(build);
}

/** The same for what is written, inside a transaction. Resolves to the rows that come back. */
export function preparedWrite<Values extends Parameters, Row = unknown>(
  build: (trx: Writing, parameter: Parameter<Values>, dialect: Dialect) => Compilable<Row>,
): (trx: Writing, values: Values) => Promise<Row[]> {
  return compiledOnce(build);
}

function compiledOnce<Access extends Reading, Values extends Parameters, Row>(
  build: (db: Access, parameter: Parameter<Values>, dialect: Dialect) => Compilable<Row>,
): (db: Access, values: Values) => Promise<Row[]> {
  const compiled = new WeakMap<object, CompiledQuery<Row>>();
  return async (db, values) => {
    // Whoever may read is handed a whole database or transaction; see connection.ts.
    const connection: Kysely<Database> = db as Access & Kysely<Database>;
    const { adapter } = connection.getExecutor();
    const dialect = adapter instanceof SqliteAdapter ? 'sqlite' : 'postgres';
    let query = compiled.get(adapter);
    if (!query) {
      const placeholder = ((name) => new Placeholder(name)) as Parameter<Values>;
      query = build(db, placeholder, dialect).compile();
      compiled.set(adapter, query);
    }
    const parameters = query.parameters.map((value) =>
      value instanceof Placeholder ? asParameter(dialect, values[value.name]) : value,
    );
    const { rows } = await connection.executeQuery<Row>({ ...query, parameters });
    return rows;
  };
}
