/** The part of a transaction that the keyring needs: parameterised SQL. */
export interface KeyStore {
  query<Row>(sql: string, params?: readonly unknown[]): Promise<Row[]>;
}
