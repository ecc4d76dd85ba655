-- Run once by a superuser on a new server (PostgreSQL 16 or newer); `npm run migrate` does the rest.
-- The owner migrates and provisions and never serves a request. Every other role (app_login, app_report,
-- app_backup, r_mentor ...) is created by the migrations, with passwords derived from DB_LOGIN_SECRET.
--   OWNER_PASSWORD=... psql -v ON_ERROR_STOP=1 -f roles.sql
\getenv owner_password OWNER_PASSWORD
create role qayidis_owner login createrole nobypassrls password :'owner_password';
create database qayidis owner qayidis_owner encoding 'UTF8' template template0;
revoke create, temporary on database qayidis from public;
