package org.hillsboro.keeping;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hillsboro.accounts.Account;
import org.hillsboro.accounts.AccountDraft;
import org.hillsboro.accounts.Accounts;
import org.hillsboro.accounts.EditAccounts;
import org.hillsboro.accounts.OpenAccounts;
import org.hillsboro.accounts.Role;
import org.hillsboro.auditing.InTransaction;
import org.hillsboro.files.BadInput;
import org.hillsboro.files.Problems;
import org.hillsboro.workforce.Agent;
import org.jspecify.annotations.Nullable;

/** Gives many agents of a center the accounts with which they look up their shifts: all that are asked for, or none. */
public final class InviteAgents {

    private static final String FILE = "agents.csv";

    private final ReadKeptCenter read;
    private final Accounts accounts;
    private final EditAccounts edit;
    private final OpenAccounts open;
    private final InTransaction transaction;
    private final Supplier<UUID> ids;
    private final Clock clock;

    public InviteAgents(
            ReadKeptCenter read,
            Accounts accounts,
            EditAccounts edit,
            OpenAccounts open,
            InTransaction transaction,
            Supplier<UUID> ids,
            Clock clock) {
        this.read = read;
        this.accounts = accounts;
        this.edit = edit;
        this.open = open;
        this.transaction = transaction;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * @param agents ids; who has an account gets another link for it. Absent: who has none and has not left, in the order of
     *     the file
     * @param domain of the address of whoever has none below: the agent's id at this domain
     * @param addresses e-mail by agent
     */
    public record Wanted(
            @Nullable List<String> agents, @Nullable String domain, @Nullable Map<String, String> addresses) {}

    /** @param token of a link with which the agent sets a password, told this once */
    public record Invited(Account account, String token) {}

    /** @param left agents without an account after it */
    public record Invitations(List<Invited> invited, int left) {}

    /**
     * @param most that are invited now; the others by asking again
     * @throws BadInput with all that is wrong, and nobody is invited
     */
    public Invitations invite(KeptCenter center, Wanted wanted, int most, UUID actor) {
        var agents = read.people(center).agents();
        return transaction.run(() -> {
            var known = new HashSet<>(accounts.agentsOf(center.id()));
            var problems = new Problems();
            var invited = new ArrayList<Invited>();
            chosen(agents, wanted, known, problems).limit(most).forEach(agent -> {
                try {
                    var account = known.add(agent.id()) ? opened(center, agent, wanted, actor) : existing(center, agent);
                    invited.add(new Invited(account, open.inviteToSetPassword(actor, account.id())));
                } catch (BadInput refused) {
                    refused.problems().forEach(one -> problems.add(FILE, 0, one.column(), agent.id() + ": " + one.value(), one.expected(), one.maybe()));
                }
            });
            problems.throwIfAny();
            return new Invitations(List.copyOf(invited), Math.toIntExact(without(agents, known).count()));
        });
    }

    private Stream<Agent> chosen(List<Agent> agents, Wanted wanted, Set<String> known, Problems problems) {
        if (wanted.agents() == null) {
            return without(agents, Set.copyOf(known));
        }
        var named = Set.copyOf(wanted.agents());
        var found = agents.stream().filter(agent -> named.contains(agent.id())).toList();
        named.stream()
                .filter(id -> found.stream().noneMatch(agent -> agent.id().equals(id)))
                .sorted()
                .forEach(id -> problems.add(FILE, 0, "agent", id, "expected an agent of the center", ""));
        return found.stream();
    }

    private Stream<Agent> without(List<Agent> agents, Set<String> known) {
        var now = clock.instant();
        return agents.stream()
                .filter(agent -> !known.contains(agent.id()))
                .filter(agent -> agent.left() == null || !agent.left().isBefore(LocalDate.ofInstant(now, agent.zone())));
    }

    private Account opened(KeptCenter center, Agent agent, Wanted wanted, UUID actor) {
        String given = wanted.addresses() == null ? null : wanted.addresses().get(agent.id());
        String domain = wanted.domain() == null ? "" : wanted.domain().strip();
        String email = given == null ? agent.id().toLowerCase(Locale.ROOT) + "@" + domain : given;
        String name = agent.name().isBlank() ? agent.id() : agent.name();
        return edit.open(actor, ids.get(), new AccountDraft(email, name, Role.AGENT, center.id(), agent.id(), null));
    }

    private Account existing(KeptCenter center, Agent agent) {
        return accounts.ofAgent(center.id(), agent.id()).stream().filter(Account::active).findFirst().orElseThrow();
    }
}
