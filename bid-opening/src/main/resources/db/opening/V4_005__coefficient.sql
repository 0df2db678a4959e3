-- A draw of coefficients between verification and reading out.
alter table hall drop constraint hall_state_check;
alter table hall add constraint hall_state_check check (state in
    ('CONVENED', 'LISTED', 'DECRYPTING', 'VERIFYING', 'DRAWING', 'READING_OUT', 'RECORDING', 'CLOSED', 'FAILED'));
