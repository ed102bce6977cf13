-- What every import replaced, so that the whole of it can be undone, and how columns of others' lists were matched.

create table import_run (
    number integer primary key,
    imported_at timestamp(6) with time zone not null,
    imported_by varchar not null,
    file_name varchar not null,
    added integer not null,
    changed integer not null,
    same integer not null,
    undone_at timestamp(6) with time zone,
    undone_by varchar,
    constraint import_run_undone_by_somebody check ((undone_at is null) = (undone_by is null))
);

-- Rows before and after, packed; gone once the import is undone or too old.
create table import_portion (
    run_number integer not null,
    portion integer not null,
    part varchar(30) not null,
    content bytea not null,
    primary key (run_number, portion),
    constraint import_portion_of_known_run foreign key (run_number) references import_run (number),
    constraint import_portion_part_known check (part in ('ORGANIZATIONS', 'MEMBERS', 'ORGANIZATION_RATINGS',
        'MEMBER_RATINGS', 'INDICATORS', 'CAMPAIGNS'))
);

-- One match a header: the header's fingerprint and what each of its columns holds.
create table column_match (
    fingerprint varchar(64) primary key,
    columns varchar not null
);
