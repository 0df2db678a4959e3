package org.sunbid.toolbox.custodian;

import org.sunbid.toolbox.console.Group;
import picocli.CommandLine.Command;

/** {@code toolbox custodian}. */
@Command(
        name = "custodian",
        mixinStandardHelpOptions = true,
        subcommands = {ShowCommand.class, JoinCommand.class, DealCommand.class, ConfirmCommand.class, OpenCommand.class
        })
public final class CustodianCommand extends Group {}
