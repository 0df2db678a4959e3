/**
 * The page frame that every platform shares: layout, styles, scripts, language, navigation, the way values are written
 * for people, and the parts pages are made of.
 *
 * <p>A page is a Qute template that fills the frame:
 *
 * <pre>{@code
 * {#include frame}
 * {#title}…{/title}
 * {#head}{#bundle key="charts" /}{/head}   only pages with charts
 * {#main}<div class="sb-head"><div><h1>…</h1><p class="sb-lead">…</p></div><div class="sb-actions">…</div></div> …{/main}
 * {/include}
 * }</pre>
 *
 * <p>Parts, as tags: {@code formField}, {@code formSelect}, {@code refusal} (reasons), {@code stepper} ({@link
 * org.sunbid.platform.page.Step}), {@code timeline} ({@link org.sunbid.platform.page.Event}), {@code pagination},
 * {@code countdown}, {@code moneyCell}, {@code chart} (drawn from the table inside it), {@code emptyState}, {@code
 * connection} (state of an event stream). Tables: class {@code sb-table sb-cards} with {@code data-label} on each cell
 * becomes cards on phones. Values: {@link org.sunbid.platform.page.Formats}. Menus and dialogs are native {@code details}
 * and {@code dialog}; there is no inline script, no inline style, no event attribute: the Content-Security-Policy refuses
 * them. {@code data-confirm="…"} on a form asks before it is sent. Scripts and styles of a feature go into its own
 * {@code web/app/} folder and join the bundle of every application that contains the module.
 */
package org.sunbid.platform.page;
