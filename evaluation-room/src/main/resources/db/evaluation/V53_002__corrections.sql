-- What a price comes to once an arithmetic error is put right, and whether the bidder agrees.
alter table bidder_question add correction_rule varchar(16)
    check (correction_rule in ('WORDS', 'UNIT_PRICES', 'DECIMAL_POINT'));
alter table bidder_question add corrected_price numeric(18, 2) check (corrected_price > 0);
alter table bidder_question add consents boolean;
alter table bidder_question add check ((correction_rule is null) = (corrected_price is null));
alter table bidder_question add check (correction_rule is null or kind = 'CLERICAL');
alter table bidder_question add check ((consents is not null) = (correction_rule is not null and answered_at is not null));
create unique index bidder_question_one_correction on bidder_question (bid_id)
    where correction_rule is not null and sent_at is not null;
