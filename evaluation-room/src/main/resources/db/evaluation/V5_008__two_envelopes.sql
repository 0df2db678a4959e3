-- Prices in envelopes of their own: the panel waits for their session and then checks them.
alter table panel_member add prices_reviewed_at timestamptz;
