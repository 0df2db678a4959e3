package org.sunbid.toolbox.bid;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
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

    @Option(names = "--price", required = true, paramLabel = "CNY", descriptionKey = "price")
    private BigDecimal price;

    @Option(names = "--period", required = true, paramLabel = "DAYS", descriptionKey = "period")
    private int period;

    @Option(names = "--quality", required = true, paramLabel = "TEXT", descriptionKey = "quality")
    private String quality;

    @Option(names = "--manager", required = true, paramLabel = "NAME", descriptionKey = "manager")
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
        LotTerms terms = LotTerms.of(platform.anonymous(), lot);
        BidOffer offer = new BidOffer(price, period, quality, manager);
        BidSheet sheet = new MakeBid(bid.credentials(), bid.trust())
                .together(consortium())
                .make(bid.folder(), terms, offer, documents, BidOptions.now());
        console.say(
                "bid.made",
                terms.lotName(),
                sheet.documents().size(),
                bid.folder().container(),
                terms.deadline());
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
}
