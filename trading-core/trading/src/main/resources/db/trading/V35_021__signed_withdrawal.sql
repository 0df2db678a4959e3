-- A bid is taken back by its bidder's signed word alone, which has an entry in the public log and a receipt.
alter table bid add withdrawal           text;
alter table bid add withdrawal_log_entry bigint;
alter table bid add withdrawal_log_salt  varchar(60);
alter table bid add withdrawal_receipt   text;
-- what was taken back before this stays as it was
alter table bid add constraint bid_withdrawal_is_signed check
    (state <> 'WITHDRAWN_BY_BIDDER' or (withdrawal is not null and withdrawal_log_entry is not null)) not valid;
alter table bid add constraint bid_withdrawal_ends check (withdrawal is null or state = 'WITHDRAWN_BY_BIDDER');
