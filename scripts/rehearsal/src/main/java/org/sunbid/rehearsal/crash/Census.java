package org.sunbid.rehearsal.crash;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sunbid.rehearsal.Operators;
import org.sunbid.rehearsal.PlatformFolder;
import org.sunbid.rehearsal.Stage;
import org.sunbid.rehearsal.Visitor;

/**
 * Counts every message between the platforms, one by one: who is entitled to what tells each platform's operator page,
 * what was said and what came tell the databases.
 */
final class Census {

    private final Stage stage;
    private final Map<String, Visitor> operators = new LinkedHashMap<>();

    Census(Stage stage) throws IOException, InterruptedException {
        this.stage = stage;
        Operators all = new Operators(stage);
        Map<String, URI> platforms =
                Map.of("public", stage.publicService(), "trading", stage.trading(), "supervision", stage.supervision());
        for (String platform : List.of("trading", "public", "supervision")) {
            operators.put(platform, all.logIn(platforms.get(platform), all.firstOperator(platform)));
        }
    }

    /** Every chain, at every peer that is entitled to it. */
    List<Chain> chains() throws IOException, InterruptedException, SQLException {
        List<Chain> chains = new ArrayList<>();
        for (Map.Entry<String, Visitor> issuer : operators.entrySet()) {
            for (JsonNode peer : issuer.getValue().get("/api/network").path("peers")) {
                for (JsonNode sent : peer.path("sent")) {
                    chains.add(count(new Chain.Between(
                            issuer.getKey(),
                            peer.path("id").asText(),
                            sent.path("audience").asText())));
                }
            }
        }
        return chains;
    }

    /** Tells of them as a table. */
    static void tell(List<Chain> chains, PrintStream out) {
        out.printf(
                "%n%-28s %-20s %7s %8s %8s %11s %8s%n",
                "messages", "for", "issued", "arrived", "handled", "duplicates", "missing");
        for (Chain chain : chains) {
            out.printf(
                    "%-28s %-20s %7d %8d %8d %11d %8d%n",
                    chain.between().issuer() + " → " + chain.between().receiver(),
                    chain.between().audience(),
                    chain.issued(),
                    chain.arrived(),
                    chain.handled(),
                    chain.duplicates(),
                    chain.missing());
        }
    }

    private Chain count(Chain.Between between) throws IOException, SQLException {
        Mail receiver = mail(between.receiver());
        return Chain.count(
                between,
                mail(between.issuer()).said(between.audience()),
                receiver.came(between.issuer(), between.audience()),
                receiver.effects(between.issuer(), between.audience()));
    }

    private Mail mail(String platform) {
        return new Mail(new PlatformFolder(stage.data(), platform));
    }
}
