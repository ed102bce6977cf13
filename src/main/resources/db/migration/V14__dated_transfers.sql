-- The history of a member tells of transfers to another cell and of taking them back.
alter table member_change drop constraint member_change_kind_known;
alter table member_change add constraint member_change_kind_known check (kind in ('ADDED', 'CHANGED', 'BINNED', 'RESTORED',
    'IDENTITY_SHOWN', 'RECORD_ADDED', 'RECORD_CHANGED', 'RECORD_REMOVED', 'TRANSFERRED', 'TRANSFER_UNDONE'));
