package org.facheng.platform;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;

/**
 * Where the product listens: tried before anything else is started, so that a mistake there is one clear sentence. What the system says of
 * it depends on its language, so the cause is found by trying.
 */
final class ListeningAddress {

    private static final int HIGHEST = 65535;
    private static final int FIRST_FREE_FOR_ALL = 1024;
    private static final int SOON_MILLIS = 500;

    private ListeningAddress() {}

    /** @throws StartFailure for a port that is none, is taken or is kept from us, and for an address this machine does not have */
    static void require(String address, String portText) {
        int port = port(portText);
        if (!listens(address, 0)) {
            throw new StartFailure(
                    "This machine has no address " + address
                            + ": set FACHENG_ADDRESS to one it has, or to 0.0.0.0 for all.",
                    "本机没有地址 " + address + "，请把 FACHENG_ADDRESS 设为本机的地址，或者设为 0.0.0.0（全部地址）。");
        }
        if (!listens(address, port)) {
            throw closed(address, port, answers(address, port));
        }
    }

    private static int port(String text) {
        int port = text.matches("\\d{1,5}") ? Integer.parseInt(text) : -1;
        if (port < 0 || port > HIGHEST) {
            throw new StartFailure(
                    "FACHENG_PORT is \"" + text + "\", which is no port: set a number from 0 to 65535.",
                    "FACHENG_PORT 的值“" + text + "”不是端口号，请设为0至65535之间的整数。");
        }
        return port;
    }

    private static boolean listens(String address, int port) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(address, port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean answers(String address, int port) {
        try (Socket other = new Socket()) {
            other.connect(new InetSocketAddress(address, port), SOON_MILLIS);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** @param answers whether another program answers there; below 1024 the system may have refused us instead */
    static StartFailure closed(String address, int port, boolean answers) {
        return port >= FIRST_FREE_FOR_ALL || answers
                ? new StartFailure(
                        "Port " + port + " on " + address
                                + " is taken: stop the program that uses it or set FACHENG_PORT.",
                        "该端口已被占用，请停止占用它的程序，或用 FACHENG_PORT 指定其他端口。")
                : new StartFailure(
                        "The system does not let this account listen on port " + port
                                + ": set FACHENG_PORT to 1024 or higher.",
                        "当前账号没有在端口 " + port + " 上监听的权限，请把 FACHENG_PORT 设为1024以上的端口。");
    }
}
