package org.sunbid.toolbox.bid;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.container.BidOffer;
import org.sunbid.sealing.container.BidSheet;
import org.sunbid.sealing.container.Consortium;
import org.sunbid.sealing.container.Consortium.Member;
import org.sunbid.toolbox.console.Console;
import org.sunbid.toolbox.console.ExitCode;
import org.sunbid.toolbox.platform.PlatformOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code toolbox bid make}. */
@Command(name = "make", mixinStandardHelpOptions = true)
final class MakeCommand implements Callable<Integer> {

    private static final int MEMBER_PARTS = 3;

    private final Console console;

    @Mixin
    private BidOptions bid;

    @Mixin
    private PlatformOptions platform;

    @Option(names = "--lot", required = true, paramLabel = "CODE", descriptionKey = "lot")
    private String lot;

    @Option(names = "--envelope", defaultValue = "whole", paramLabel = "NAME", descriptionKey = "envelope")
    private String envelope;

    @Option(names = "--price", paramLabel = "CNY", descriptionKey = "price")
    private BigDecimal price;

    @Option(names = "--period", paramLabel = "DAYS", descriptionKey = "period")
    private Integer period;

    @Option(names = "--quality", paramLabel = "TEXT", descriptionKey = "quality")
    private String quality;

    @Option(names = "--manager", paramLabel = "NAME", descriptionKey = "manager")
    private String manager;

    @Option(names = "--member", paramLabel = "USCC,NAME,SHARE", descriptionKey = "member")
    private List<String> members = List.of();

    @Option(names = "--agreement", paramLabel = "DOCUMENT", descriptionKey = "agreement")
    private Path agreement;

    @Parameters(arity = "1..*", paramLabel = "DOCUMENT", descriptionKey = "documents")
    private List<Path> documents;

    MakeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Instant now = BidOptions.now();
        MakeBid.Contents contents = new MakeBid.Contents(LotTerms.envelope(envelope), offer(), documents);
        VerifiedTerms terms = VerifiedTerms.of(platform.anonymous(), lot, bid.trust(), now);
        Shown.terms(console, terms);
        LotCustodians.of(platform.anonymous(), terms, contents.envelope(), bid.trust(), now)
                .ifPresent(key -> Shown.custodians(console, key));
        BidSheet sheet = new MakeBid(bid.credentials(), bid.trust())
                .together(consortium())
                .make(bid.folder(), terms, contents, now);
        console.say(
                "bid.made",
                terms.lot().lotName(),
                sheet.documents().size(),
                bid.folder().container(),
                terms.lot().deadline());
        return ExitCode.DONE.status();
    }

    private Optional<Consortium> consortium() {
        return members.isEmpty()
                ? Optional.empty()
                : Optional.of(new Consortium(
                        members.stream().map(MakeCommand::member).toList(),
                        Optional.ofNullable(agreement)
                                .map(file -> file.getFileName().toString())));
    }

    /** As it is typed, {@code USCC,NAME,SHARE}; the share may hold commas. */
    private static Member member(String typed) {
        String[] parts = typed.split("[,，]", MEMBER_PARTS);
        if (parts.length < MEMBER_PARTS) {
            throw new SealingException("toolbox.member-malformed", typed);
        }
        return new Member(parts[0].strip(), parts[1].strip(), parts[2].strip());
    }

    /** The whole of it, or nothing: part of an offer is none. */
    private Optional<BidOffer> offer() {
        if (price == null && period == null && quality == null && manager == null) {
            return Optional.empty();
        }
        if (price == null || period == null || quality == null || manager == null) {
            throw new SealingException("toolbox.offer-missing", envelope);
        }
        return Optional.of(new BidOffer(price, period, quality, manager));
    }
}
