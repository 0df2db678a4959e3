package org.sunbid.trading.tender;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sunbid.network.code.TradeCategory;
import org.sunbid.platform.page.CurrentLanguage;

/** The list of tenders and the tender page, the centre of everything. */
@Path("/tenders")
@Blocking
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class TenderPages {

    private final ReadTenders tenders;
    private final TenderView view;
    private final CurrentLanguage language;

    TenderPages(ReadTenders tenders, TenderView view, CurrentLanguage language) {
        this.tenders = tenders;
        this.view = view;
        this.language = language;
    }

    @CheckedTemplate(basePath = "tender")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance list(ListPage page);
    }

    /**
     * What the list shows.
     *
     * @param found tenders of this page
     * @param rows the same with words
     * @param text what was looked for
     * @param categories to choose from
     */
    public record ListPage(ReadTenders.Found found, List<Row> rows, String text, List<Choice> categories) {}

    /** One tender of the list. */
    public record Row(TenderSheet tender, String state, String category, boolean open) {}

    /** One entry of a select. */
    public record Choice(String value, String label, boolean chosen) {}

    @GET
    public TemplateInstance list(
            @QueryParam("text") @DefaultValue("") @Size(max = 100) String text,
            @QueryParam("category") @DefaultValue("") String category,
            @QueryParam("page") @DefaultValue("1") int page) {
        Locale locale = language.locale();
        Optional<TradeCategory> chosen = Arrays.stream(TradeCategory.values())
                .filter(each -> each.name().equals(category))
                .findFirst();
        ReadTenders.Found found = tenders.published(new ReadTenders.Query(text, chosen, page));
        List<Row> rows =
                found.tenders().stream().map(tender -> row(tender, locale)).toList();
        List<Choice> categories = Arrays.stream(TradeCategory.values())
                .map(each ->
                        new Choice(each.name(), each.text(locale), each.name().equals(category)))
                .toList();
        return Templates.list(new ListPage(found, rows, text, categories));
    }

    @GET
    @Path("{code}")
    public TemplateInstance tender(@PathParam("code") String code) {
        return view.of(code, List.of());
    }

    private static Row row(TenderSheet tender, Locale locale) {
        LotState state = LifeSteps.leading(tender);
        StateWords words = new StateWords(locale);
        return new Row(
                tender,
                tender.standsStillSince().isPresent() ? words.words().standing_still() : words.of(state),
                tender.category().text(locale),
                state == LotState.BIDDING);
    }
}
