-- The chance of a panel's draw comes from three parties now; the platform's share lies in joint_draw, sealed. A draw of two
-- parties that was not held yet is void and asked for anew.
alter table panel_draw add column joint_draw uuid;
alter table panel_draw add column voided_by varchar(100);
update panel_draw set state = 'VOID' where state = 'FROZEN';
alter table panel_draw drop column platform_nonce;
alter table panel_draw add check (state <> 'FROZEN' or joint_draw is not null);
create unique index panel_draw_joint on panel_draw (joint_draw);
