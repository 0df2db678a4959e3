package org.sunbid.toolbox.certificate;

import org.sunbid.toolbox.console.Group;
import picocli.CommandLine.Command;

/** {@code toolbox certificate}. */
@Command(
        name = "certificate",
        mixinStandardHelpOptions = true,
        subcommands = {ShowCommand.class, RequestCommand.class, AcceptCommand.class})
public final class CertificateCommand extends Group {}
