-- Positions and statuses of a member from a day to a day stand among the lines followed of the member.
alter table member_record drop constraint member_record_kind_known;
alter table member_record add constraint member_record_kind_known check (
    kind in ('PARTY_POSITION', 'OTHER_POSITION', 'PAST_STATUS', 'DISCIPLINE', 'COMMENDATION', 'RESIDENCE',
        'RESIDENCE_COMMENT', 'MISSING_PAPER'));
create index member_record_by_kind on member_record (kind, until);

-- Who came into the records after a year was locked does not stand in it.
create index member_change_by_kind on member_change (kind, changed_at);
