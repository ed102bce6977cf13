-- Who changed what in a member's record, and records that lie in the bin.

alter table member add column binned_at timestamp(6) with time zone;
-- A record in the bin gives its code free for others and remembers it here.
alter table member add column binned_code varchar(100);
alter table member add constraint member_in_bin_without_code check (binned_at is null or code is null);
alter table member add constraint member_code_kept_in_bin_only check (binned_code is null or binned_at is not null);

-- The count leaves out what lies in the bin and still never reads the wide rows.
drop index member_standing;
create index member_standing on member
    (cell_code, admitted_on, official_on, status, status_since, status_until, binned_at, id);

create table member_change (
    id uuid primary key,
    member_id uuid not null,
    changed_at timestamp(6) with time zone not null,
    changed_by varchar not null,
    kind varchar(20) not null,
    -- One of the fields below; empty where the whole record is meant.
    field varchar(30),
    value_before varchar,
    value_after varchar,
    constraint member_change_of_known_member foreign key (member_id) references member (id),
    constraint member_change_kind_known check (kind in ('ADDED', 'CHANGED', 'BINNED', 'RESTORED', 'IDENTITY_SHOWN')),
    constraint member_change_field_known check (field in ('CELL', 'CODE', 'FULL_NAME', 'BIRTH', 'SEX', 'ETHNICITY',
        'RELIGION', 'NATIVE_PLACE', 'RESIDENCE', 'CARD_NUMBER', 'IDENTITY_NUMBER', 'PHONE', 'ADMITTED_ON', 'OFFICIAL_ON',
        'PARTY_POSITION', 'OTHER_POSITION', 'SCHOOLING', 'QUALIFICATION', 'POLITICAL_THEORY', 'OCCUPATION', 'SCORE_GROUP',
        'STATUS', 'STATUS_SINCE', 'STATUS_UNTIL', 'NOTE')),
    constraint member_change_names_a_field check ((kind = 'CHANGED') = (field is not null))
);
create index member_change_by_member on member_change (member_id, changed_at);
