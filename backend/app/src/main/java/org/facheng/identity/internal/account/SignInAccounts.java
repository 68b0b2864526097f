package org.facheng.identity.internal.account;

import java.util.Locale;
import org.facheng.identity.Role;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsPasswordService;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** The accounts as Spring Security asks for them. A closed account is as unknown as one that never was. */
@Component
class SignInAccounts implements UserDetailsService, UserDetailsPasswordService {

    private final AccountMapper accounts;

    SignInAccounts(AccountMapper accounts) {
        this.accounts = accounts;
    }

    @Override
    public UserDetails loadUserByUsername(String username) {
        String name = username.strip().toLowerCase(Locale.ROOT);
        String hash = accounts.passwordHash(name);
        if (hash == null) {
            throw new UsernameNotFoundException(name);
        }
        String[] roles =
                accounts.byName(name).toUser().roles().stream().map(Role::name).toArray(String[]::new);
        return User.withUsername(name).password(hash).roles(roles).build();
    }

    /** Stores the password under the current algorithm when it was still under an older one. */
    @Override
    public UserDetails updatePassword(UserDetails user, String newHash) {
        accounts.changePasswordHash(user.getUsername(), newHash);
        return User.withUserDetails(user).password(newHash).build();
    }
}
