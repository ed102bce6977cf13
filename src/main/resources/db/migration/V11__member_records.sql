-- What is followed of a member besides the record: discipline, commendations, residence (213-QD/TW), papers the file lacks.

create table member_record (
    id uuid primary key,
    version integer not null,
    member_id uuid not null,
    kind varchar(30) not null,
    what varchar,
    comment_year integer,
    since date,
    until date,
    committed_on date,
    detail varchar,
    document varchar,
    body varchar,
    note varchar,
    constraint member_record_of_known_member foreign key (member_id) references member (id),
    constraint member_record_kind_known check (
        kind in ('DISCIPLINE', 'COMMENDATION', 'RESIDENCE', 'RESIDENCE_COMMENT', 'MISSING_PAPER')),
    constraint member_record_ends_after_it_begins check (until >= since)
);
create index member_record_by_member on member_record (member_id, kind);

-- The history of a member tells of these lines too.
alter table member_change drop constraint member_change_kind_known;
alter table member_change add constraint member_change_kind_known check (kind in ('ADDED', 'CHANGED', 'BINNED', 'RESTORED',
    'IDENTITY_SHOWN', 'RECORD_ADDED', 'RECORD_CHANGED', 'RECORD_REMOVED'));
