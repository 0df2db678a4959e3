package org.sunbid.toolbox.receipt;

import org.sunbid.toolbox.console.Group;
import picocli.CommandLine.Command;

/** {@code toolbox receipt}. */
@Command(
        name = "receipt",
        mixinStandardHelpOptions = true,
        subcommands = {VerifyReceiptCommand.class})
public final class ReceiptCommand extends Group {}
