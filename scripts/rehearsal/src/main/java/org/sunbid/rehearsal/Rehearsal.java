package org.sunbid.rehearsal;

import java.util.logging.Level;
import java.util.logging.Logger;
import org.sunbid.rehearsal.causes.CausesRehearsal;
import org.sunbid.rehearsal.cities.CitiesRehearsal;
import org.sunbid.rehearsal.crash.CrashRehearsal;
import org.sunbid.rehearsal.dump.DumpRehearsal;
import org.sunbid.rehearsal.nodes.NodesRehearsal;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Plays deals on three running platforms and tells, step by step, what was verified. */
@Command(
        name = "rehearsal",
        mixinStandardHelpOptions = true,
        description = "Plays whole deals on running platforms.",
        subcommands = {
            PlayDeals.class,
            CrashRehearsal.class,
            DumpRehearsal.class,
            CausesRehearsal.class,
            NodesRehearsal.class,
            CitiesRehearsal.class
        })
public final class Rehearsal {

    /** PDFBox tells of tables in fonts that it does not need; nobody at a rehearsal wants to know. */
    private static final Logger FONTS = Logger.getLogger("org.apache.fontbox");

    /** Ends with 0 when every step was verified, else with 1. */
    public static void main(String[] args) {
        FONTS.setLevel(Level.SEVERE);
        System.exit(commands().execute(args));
    }

    /** The rehearsals there are. */
    static CommandLine commands() {
        return new CommandLine(new Rehearsal());
    }
}
