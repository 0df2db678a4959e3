package org.sunbid.toolbox.authority;

import org.sunbid.toolbox.console.Group;
import picocli.CommandLine.Command;

/** {@code toolbox ca}. */
@Command(
        name = "ca",
        mixinStandardHelpOptions = true,
        subcommands = {
            InitCommand.class,
            IssueCommand.class,
            CertifyCommand.class,
            RevokeCommand.class,
            PublishCommand.class
        })
public final class AuthorityCommand extends Group {}
