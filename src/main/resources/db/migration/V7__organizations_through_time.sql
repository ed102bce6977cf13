-- How organizations and the cells of members were before, and who changed them.
-- The table organization goes on saying how they are; without a row here an organization has always been so.

create table earlier_organization (
    organization_code varchar(40) not null,
    -- First day on which it was otherwise.
    until date not null,
    superior_code varchar(40),
    name varchar not null,
    level varchar(30) not null,
    type varchar,
    -- False between a closing and a reopening.
    existed boolean not null,
    primary key (organization_code, until),
    constraint earlier_organization_is_known foreign key (organization_code) references organization (code),
    constraint earlier_organization_superior_exists foreign key (superior_code) references organization (code),
    constraint earlier_organization_not_its_own_superior check (superior_code <> organization_code),
    constraint earlier_organization_level_known check (level in ('UNDER_CENTRAL', 'ABOVE_GRASSROOTS',
        'GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL', 'SECTIONAL_COMMITTEE', 'SUBORDINATE_CELL'))
);
create index earlier_organization_by_superior on earlier_organization (superior_code);

create table succession (
    from_code varchar(40) not null,
    into_code varchar(40) not null,
    effective_on date not null,
    kind varchar(10) not null,
    primary key (from_code, into_code, effective_on),
    constraint succession_from_known foreign key (from_code) references organization (code),
    constraint succession_into_known foreign key (into_code) references organization (code),
    constraint succession_of_two check (from_code <> into_code),
    constraint succession_kind_known check (kind in ('MERGED', 'SPLIT'))
);
create index succession_by_into on succession (into_code);

-- Only of members who were moved by an act on organizations.
create table earlier_cell (
    member_id uuid not null,
    until date not null,
    cell_code varchar(40) not null,
    primary key (member_id, until),
    constraint earlier_cell_of_known_member foreign key (member_id) references member (id),
    constraint earlier_cell_known foreign key (cell_code) references organization (code)
);
create index earlier_cell_by_day on earlier_cell (until);
create index earlier_cell_by_cell on earlier_cell (cell_code);

-- Written once, never changed; outlives an organization whose creation was taken back.
create table organization_change (
    id uuid primary key,
    act_id uuid not null,
    position integer not null,
    organization_code varchar(40) not null,
    changed_at timestamp(6) with time zone not null,
    changed_by varchar not null,
    act varchar(20) not null,
    effective_on date,
    document varchar not null,
    field varchar(20),
    value_before varchar,
    value_after varchar,
    constraint organization_change_act_known check (act in ('CREATED', 'RENAMED', 'MOVED', 'RECLASSIFIED', 'CLOSED',
        'REOPENED', 'MERGED', 'SPLIT', 'IMPORTED', 'UNDONE')),
    constraint organization_change_field_known check (field in ('NAME', 'SUPERIOR', 'LEVEL', 'TYPE', 'SINCE', 'UNTIL',
        'MEMBERS'))
);
create index organization_change_by_organization on organization_change (organization_code, changed_at);
