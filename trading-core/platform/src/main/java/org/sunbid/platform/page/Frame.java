package org.sunbid.platform.page;

import io.quarkus.arc.All;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.login.CurrentActor;
import org.sunbid.platform.time.StatutoryCalendar;

/** What {@code templates/frame.html} shows around every page; templates reach it as {@code cdi:frame}. */
@Named("frame")
@RequestScoped
public class Frame {

    private final CurrentVertxRequest request;
    private final CurrentLanguage language;
    private final CurrentActor actor;
    private final StatutoryCalendar calendar;
    private final Clock clock;
    private final List<Navigation> navigation;
    private final String platform;
    private final Optional<String> url;
    private final String agent;

    @Inject
    Frame(
            CurrentVertxRequest request,
            CurrentLanguage language,
            CurrentActor actor,
            StatutoryCalendar calendar,
            Clock clock,
            @All List<Navigation> navigation,
            @ConfigProperty(name = "sunbid.platform", defaultValue = "public") String platform,
            @ConfigProperty(name = "sunbid.url") Optional<String> url,
            @ConfigProperty(name = "sunbid.agent") String agent) {
        this.request = request;
        this.language = language;
        this.actor = actor;
        this.calendar = calendar;
        this.clock = clock;
        this.navigation = navigation;
        this.platform = platform;
        this.url = url;
        this.agent = agent;
    }

    /** {@code public}, {@code trading} or {@code supervision}; decides the colour. */
    public String getPlatform() {
        return platform;
    }

    /** The platform's name in the current language. */
    public String getPlatformName() {
        PageMessages texts = MessageBundles.get(
                PageMessages.class, Localized.Literal.of(getLanguage().tag()));
        return switch (platform) {
            case "trading" -> texts.platform_trading();
            case "supervision" -> texts.platform_supervision();
            default -> texts.platform_public();
        };
    }

    /** The current language. */
    public Language getLanguage() {
        return language.get();
    }

    /** The page is in Chinese. */
    public boolean isChinese() {
        return getLanguage() == Language.ZH;
    }

    /** Who is logged in; null for visitors, as templates ask with {@code {#if}}. */
    public Actor getActor() {
        return actor.find().orElse(null);
    }

    /** The links in the header, in order. */
    public List<Navigation.Entry> getNavigation() {
        return navigation.stream()
                .flatMap(feature -> feature.entries(getLanguage(), actor.find()).stream())
                .sorted(Comparator.comparingInt(Navigation.Entry::order))
                .toList();
    }

    /** The page lies under this entry. */
    public boolean isCurrent(Navigation.Entry entry) {
        RoutingContext context = request.getCurrent();
        return context != null && entry.leadsTo(context.normalizedPath());
    }

    /** The same page in the other language. */
    public String getOtherLanguageUrl() {
        return with(CurrentLanguage.NAME, getLanguage().other().code());
    }

    /** The current address with this query parameter set to this value, everything else kept. */
    public String with(String parameter, Object value) {
        RoutingContext context = request.getCurrent();
        return context == null ? "?" : Address.of(context).with(parameter, String.valueOf(value));
    }

    /** The address under which tools reach this platform: the configured one, else the one the caller used. */
    public String getOrigin() {
        RoutingContext context = request.getCurrent();
        return url.orElseGet(() -> context == null ? "" : Address.origin(context));
    }

    /** Where the local agent of whoever looks at the page listens, on that person's own computer. */
    public String getAgent() {
        return agent;
    }

    /** Time runs faster than in life, and the page says so. */
    public boolean isCompressedTime() {
        return calendar.compressed();
    }

    /** How long a statutory day lasts, for the banner. */
    public String getDayLength() {
        return Formats.length(calendar.dayLength(), getLanguage());
    }

    /** The time that the clock in the footer starts from. */
    public Instant getNow() {
        return clock.instant();
    }
}
