import type { ComplaintTables } from './schema/complaints.ts';
import type { ContactTables } from './schema/contacts.ts';
import type { CustomerTables } from './schema/customers.ts';
import type { GuidedTables } from './schema/guided.ts';
import type { ImportTables } from './schema/imports.ts';
import type { SearchTables } from './schema/search.ts';
import type { ShopTables } from './schema/shop.ts';

// `key` is the integer key of a row inside this file: explicit, because the search index points
// to it and SQLite renumbers implicit rowids at VACUUM. `id` is the identity (UUIDv7) that
// survives joining two shops' data. Times are ISO 8601 UTC text.

export interface Database
  extends ShopTables,
    CustomerTables,
    SearchTables,
    ContactTables,
    ComplaintTables,
    GuidedTables,
    ImportTables {}
