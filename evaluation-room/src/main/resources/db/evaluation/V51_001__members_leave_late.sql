-- A member can leave until the report is handed over: when they did is kept beside why.
alter table panel_member add left_at timestamptz;

-- A draw among equals that a new conclusion does not need any more stays, with what it drew.
alter table tie_draw drop constraint tie_draw_state_check;
alter table tie_draw drop constraint tie_draw_check;
alter table tie_draw add check (state in ('OPEN', 'DRAWN', 'OVERTAKEN', 'VOID'));
alter table tie_draw add check (state <> 'DRAWN' or transcripts is not null);
alter table tie_draw add check (state in ('DRAWN', 'OVERTAKEN') or transcripts is null);
drop index tie_draw_one_a_lot;
create unique index tie_draw_one_a_lot on tie_draw (lot_code) where state in ('OPEN', 'DRAWN');
