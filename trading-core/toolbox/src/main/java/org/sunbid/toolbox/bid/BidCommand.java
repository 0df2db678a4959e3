package org.sunbid.toolbox.bid;

import org.sunbid.toolbox.console.Group;
import picocli.CommandLine.Command;

/** {@code toolbox bid}. */
@Command(
        name = "bid",
        mixinStandardHelpOptions = true,
        subcommands = {
            MakeCommand.class,
            SealCommand.class,
            CheckCommand.class,
            SubmitCommand.class,
            StatusCommand.class,
            WithdrawCommand.class,
            ReleaseKeyCommand.class,
            ReleaseKeysCommand.class,
            OpenCommand.class
        })
public final class BidCommand extends Group {}
