-- Positions and statuses of a member from a day to a day stand among the lines followed of the member.
alter table member_record drop constraint member_record_kind_known;
alter table member_record add constraint member_record_kind_known check (
    kind in ('PARTY_POSITION', 'OTHER_POSITION', 'PAST_STATUS', 'DISCIPLINE', 'COMMENDATION', 'RESIDENCE',
        'RESIDENCE_COMMENT', 'MISSING_PAPER'));
create index member_record_by_kind on member_record (kind, until);

-- Who came into the records after a year was locked does not stand in it.
create index member_change_by_kind on member_change (kind, changed_at);

-- Members of other cells who are active where they live (213-QD/TW), and what the residence wrote about them each year.
create table residence_guest (
    id uuid primary key,
    version integer not null,
    cell_code varchar(100) not null,
    full_name varchar not null,
    birth_year integer,
    home varchar not null,
    document varchar,
    since date,
    until date,
    note varchar,
    constraint residence_guest_of_known_cell foreign key (cell_code) references organization (code),
    constraint residence_guest_leaves_after_coming check (until >= since)
);
create index residence_guest_by_cell on residence_guest (cell_code);

create table guest_comment (
    guest_id uuid not null,
    comment_year integer not null,
    content varchar(30),
    sent_on date,
    primary key (guest_id, comment_year),
    constraint guest_comment_of_known_guest foreign key (guest_id) references residence_guest (id)
);
