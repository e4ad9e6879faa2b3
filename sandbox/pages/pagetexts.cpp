// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/pages/pagetexts.h"

namespace vinculo::sandbox {

namespace {

struct Row
{
    PageText text;
    std::string_view english;
    std::string_view portuguese;
    std::string_view spanish;
};

using enum PageText;

// One row for each text, in the order of the enumeration. A row that is missing, out of place, without one
// of the languages or with other placeholders than in English does not compile.
constexpr Row kRows[] = {
    {SandboxNotice, "Sandbox: invented people, no real bank.",
     "Sandbox: pessoas inventadas, nenhum banco de verdade.",
     "Sandbox: personas inventadas, ningún banco real."},
    {LanguageSwitch, "Language", "Idioma", "Idioma"},
    {Leave, "Leave", "Sair", "Salir"},
    {Proceed, "Continue", "Continuar", "Continuar"},
    {DoesNotWork, "This does not work", "Não foi possível continuar", "No se pudo continuar"},

    {ChooseInstitution, "Choose your institution", "Escolha sua instituição", "Elija su institución"},
    {CompanyAsksToConnect, "%1 would like to connect your account.", "%1 gostaria de conectar sua conta.",
     "%1 desea conectar su cuenta."},
    {InstitutionUnavailable, "%1 (unavailable)", "%1 (indisponível)", "%1 (no disponible)"},
    {NothingOnOffer, "No institution fits what was asked for in the address.",
     "Nenhuma instituição corresponde ao que o endereço pede.",
     "Ninguna institución corresponde a lo que pide la dirección."},

    {LogInTo, "Log in to %1", "Entre em %1", "Ingrese a %1"},
    {LogIn, "Log in", "Entrar", "Ingresar"},
    {UserName, "User name", "Usuário", "Usuario"},
    {Password, "Password", "Senha", "Contraseña"},
    {TestUsersDecide, "User names such as mfa_numeric or user_locked decide what happens; see --help.",
     "Usuários como mfa_numeric ou user_locked decidem o que acontece; veja --help.",
     "Usuarios como mfa_numeric o user_locked deciden qué sucede; consulte --help."},

    {OneMoreStep, "One more step", "Só mais uma etapa", "Un paso más"},
    {GenerateToken, "Use your app or device to generate a token",
     "Use seu aplicativo ou dispositivo para gerar um token",
     "Use su aplicación o dispositivo para generar un token"},
    {ConfirmElsewhere, "Confirm the login on your other device", "Confirme o acesso no seu outro dispositivo",
     "Confirme el acceso en su otro dispositivo"},
    {UseNumber, "Use this code to generate the token", "Use este código para gerar o token",
     "Use este código para generar el token"},
    {ScanPicture, "Scan this QR code to generate the token", "Leia este QR code para gerar o token",
     "Escanee este código QR para generar el token"},
    {AnswerQuestion, "Answer the question to proceed", "Responda à pergunta para continuar",
     "Responda la pregunta para continuar"},
    {QrPicture, "QR code of the bank", "QR code do banco", "Código QR del banco"},
    {CodeOrAnswer, "Code or answer", "Código ou resposta", "Código o respuesta"},
    {WrongAnswer, "That was not it, or it is not done yet. Here is the next try.",
     "Não era isso, ou ainda não foi confirmado. Tente novamente.",
     "No era eso, o aún no se ha confirmado. Inténtelo de nuevo."},
    {MagicAnswers, "111111 is right, 999999 asks again under a new session, the third wrong answer ends it.",
     "111111 está certo, 999999 pergunta de novo em outra sessão, a terceira resposta errada a encerra.",
     "111111 es correcto, 999999 pregunta de nuevo en otra sesión, la tercera respuesta errónea la "
     "termina."},

    {ShareYourData, "Share your data", "Compartilhe seus dados", "Comparta sus datos"},
    {CompanyAsksToShare, "%1 asks %2 to share with it:", "%1 pede estes dados da sua instituição, %2:",
     "%1 pide estos datos de su institución, %2:"},
    {SomebodyAsksToShare, "The company that opened this page asks %1 to share with it:",
     "A empresa que abriu esta página pede estes dados da sua instituição, %1:",
     "La empresa que abrió esta página pide estos datos de su institución, %1:"},
    {Registration, "Registration data", "Dados cadastrais", "Datos de registro"},
    {AccountsAndMovements, "Accounts, balances and movements", "Contas, saldos e movimentações",
     "Cuentas, saldos y movimientos"},
    {CreditCards, "Credit cards and their bills", "Cartões de crédito e suas faturas",
     "Tarjetas de crédito y sus estados de cuenta"},
    {Loans, "Loans, financings and overdrafts", "Empréstimos, financiamentos e cheque especial",
     "Préstamos, financiamientos y sobregiros"},
    {Purpose, "What for", "Finalidade", "Para qué"},
    {Terms, "Terms", "Termos", "Términos"},
    {EndAtAnyTime, "You can end this at any time, here or at the institution.",
     "Você pode encerrar isso a qualquer momento, aqui ou na instituição.",
     "Puede terminarlo en cualquier momento, aquí o en la institución."},
    {CpfOrCnpj, "CPF or CNPJ", "CPF ou CNPJ", "CPF o CNPJ"},
    {Name, "Name", "Nome", "Nombre"},
    {Duration, "For how long", "Por quanto tempo", "Por cuánto tiempo"},
    {TwelveMonths, "12 months", "12 meses", "12 meses"},
    {NineMonths, "9 months", "9 meses", "9 meses"},
    {SixMonths, "6 months", "6 meses", "6 meses"},
    {ThreeMonths, "3 months", "3 meses", "3 meses"},
    {NoEnd, "No end", "Sem prazo", "Sin plazo"},
    {GoToInstitution, "Go to the institution", "Ir para a instituição", "Ir a la institución"},
    {ConsentTooLate, "session_expired_ob: more than a minute passed. Read it again and go on.",
     "session_expired_ob: passou mais de um minuto. Leia de novo e continue.",
     "session_expired_ob: pasó más de un minuto. Léalo de nuevo y continúe."},
    {DocumentLength, "A CPF has 11 digits, a CNPJ has 14.", "Um CPF tem 11 dígitos; um CNPJ, 14.",
     "Un CPF tiene 11 dígitos; un CNPJ, 14."},

    {AtYourBank, "You are at your bank now. Log in and decide about the consent.",
     "Agora você está no seu banco. Entre e decida sobre o consentimento.",
     "Ahora está en su banco. Ingrese y decida sobre el consentimiento."},
    {Consent, "Consent", "Consentimento", "Consentimiento"},
    {Document, "Document", "Documento", "Documento"},
    {ValidFor, "For", "Validade", "Vigencia"},
    {Days, "%1 days", "%1 dias", "%1 días"},
    {AnyPassword, "any but pass_invalid", "qualquer uma, menos pass_invalid",
     "cualquiera, menos pass_invalid"},
    {Allow, "Allow", "Permitir", "Permitir"},
    {Refuse, "Refuse", "Recusar", "Rechazar"},
    {TestUsersAtBank,
     "User names such as mfa_numeric or user_locked do here what they do in POST /api/links/.",
     "Usuários como mfa_numeric ou user_locked fazem aqui o mesmo que em POST /api/links/.",
     "Usuarios como mfa_numeric o user_locked hacen aquí lo mismo que en POST /api/links/."},

    {GoingOn, "Going on", "Redirecionando", "Redirigiendo"},
    {GoOn, "Go on", "Prosseguir", "Seguir"},
    {CallbackRefused, "The callback is not an address that a browser may follow:",
     "O callback não é um endereço que um navegador possa abrir:",
     "El callback no es una dirección que un navegador pueda abrir:"},
    {Connected, "Connected", "Conexão concluída", "Conexión completada"},
    {NoSuccessCallback, "The token has no callback for success, so here is what it would have been told:",
     "O token não tem callback de sucesso; isto é o que ele teria recebido:",
     "El token no tiene callback de éxito; esto es lo que habría recibido:"},
    {YouLeft, "You left", "Você saiu", "Usted salió"},
    {NoExitCallback, "The token has no callback for leaving, so here is what it would have been told:",
     "O token não tem callback de saída; isto é o que ele teria recebido:",
     "El token no tiene callback de salida; esto es lo que habría recibido:"},
    {LinkGone, "The link does not exist any more", "A conexão não existe mais", "La conexión ya no existe"},
    {InstitutionDown, "The institution is temporarily unavailable.",
     "A instituição está temporariamente indisponível.", "La institución no está disponible temporalmente."},
    {OperationUnsupported, "The operation is not supported by the institution",
     "A instituição não oferece esta operação", "La institución no ofrece esta operación"},

    {YourConsents, "Your consents", "Seus consentimentos", "Sus consentimientos"},
    {State, "State", "Situação", "Estado"},
    {Given, "Given", "Concedido em", "Otorgado el"},
    {Until, "Until", "Válido até", "Vigente hasta"},
    {Holder, "Holder", "Titular", "Titular"},
    {StateActive, "Active", "Ativo", "Activo"},
    {StateAwaitingConfirmation, "Waits for a confirmation at the bank", "Aguarda confirmação no banco",
     "Espera una confirmación en el banco"},
    {StateAwaiting, "Waits for your decision at the bank", "Aguarda sua decisão no banco",
     "Espera su decisión en el banco"},
    {StateRejected, "Revoked or refused", "Revogado ou recusado", "Revocado o rechazado"},
    {StateExpired, "Expired", "Expirado", "Vencido"},
    {StateUnknown, "Unknown", "Desconhecida", "Desconocido"},
    {LookRenewRevoke, "Look, renew or revoke", "Ver, renovar ou revogar", "Ver, renovar o revocar"},
    {NoIdentity, "The token names nobody: put identification_info into widget.consent.",
     "O token não identifica ninguém: inclua identification_info em widget.consent.",
     "El token no identifica a nadie: incluya identification_info en widget.consent."},
    {NoConsents, "There are none.", "Não há nenhum.", "No hay ninguno."},
    {UnknownConsent, "There is no such consent of the person this page was opened for.",
     "A pessoa para quem esta página foi aberta não tem esse consentimento.",
     "La persona para quien se abrió esta página no tiene ese consentimiento."},
    {Renew, "Renew", "Renovar", "Renovar"},
    {Revoke, "Revoke", "Revogar", "Revocar"},
    {ShareNoMore, "My data shall not be shared any more.",
     "Não quero mais que meus dados sejam compartilhados.", "Ya no quiero que se compartan mis datos."},
    {AllConsents, "All consents", "Todos os consentimentos", "Todos los consentimientos"},
    {ConsentRevoked, "The consent is revoked.", "O consentimento foi revogado.",
     "El consentimiento fue revocado."},
    {ConsentRenewed, "The consent is renewed. The link stays the same.",
     "O consentimento foi renovado. A conexão continua a mesma.",
     "El consentimiento fue renovado. La conexión sigue siendo la misma."},

    {WrongCredentials, "Invalid credentials provided to login to the institution",
     "As credenciais de acesso à instituição estão incorretas",
     "Las credenciales de acceso a la institución son incorrectas"},
    {LoginNotTried, "Login not attempted due to invalid credentials",
     "O acesso não foi tentado porque as credenciais estão incorretas",
     "No se intentó el acceso porque las credenciales son incorrectas"},
    {CredentialsMissing, "Missing credentials to login to the institution",
     "Faltam credenciais para acessar a instituição", "Faltan credenciales para acceder a la institución"},
    {TokenUnsupported, "A MFA token is required by the institution, but it's not supported yet by Belvo.",
     "A instituição exige um token que a Belvo ainda não aceita.",
     "La institución exige un token que Belvo aún no admite."},
    {LoginUnexpected,
     "Impossible to login, something unexpected happened while logging into the institution. Try again "
     "later.",
     "Não foi possível entrar: algo inesperado aconteceu na instituição. Tente mais tarde.",
     "No fue posible ingresar: ocurrió algo inesperado en la institución. Inténtelo más tarde."},
    {AccountForbidden, "The user account access was forbidden by the institution",
     "A instituição proibiu o acesso a esta conta de usuário",
     "La institución prohibió el acceso a esta cuenta de usuario"},
    {AccountLocked, "The user account is locked, user needs to contact the institution to unlock it",
     "A conta de usuário está bloqueada; entre em contato com a instituição para desbloqueá-la",
     "La cuenta de usuario está bloqueada; comuníquese con la institución para desbloquearla"},
    {TooManySessions,
     "Impossible to login, a session is already opened with the institution for these credentials",
     "Não foi possível entrar: já há uma sessão aberta na instituição com estas credenciais",
     "No fue posible ingresar: ya hay una sesión abierta en la institución con estas credenciales"},
    {SessionExpired, "The session has expired. Please start again.", "A sessão expirou. Comece de novo.",
     "La sesión venció. Empiece de nuevo."},
    {NoWebAccess, "This user has not activated web access yet.",
     "Este usuário ainda não ativou o acesso pela internet.",
     "Este usuario aún no ha activado el acceso por internet."},
    {TimedOut, "The institution took too long to answer. Try again later.",
     "A instituição demorou demais para responder. Tente mais tarde.",
     "La institución tardó demasiado en responder. Inténtelo más tarde."},
    {LinkExists, "This account is connected already.", "Esta conta já está conectada.",
     "Esta cuenta ya está conectada."},
    {FieldRefused, "“%1” is missing or not as it should be.", "“%1” está faltando ou não é válido.",
     "Falta “%1” o no es válido."},
    {Unexpected, "Something unexpected happened (%1). Try again later.",
     "Algo inesperado aconteceu (%1). Tente mais tarde.",
     "Ocurrió algo inesperado (%1). Inténtelo más tarde."},

    {TokenNotValid, "The access token was not provided or is not valid",
     "O token de acesso não foi informado ou não é válido", "El token de acceso no se indicó o no es válido"},
    {AskForToken, "Ask POST /api/token/ for an access token and open this page with ?access_token=…",
     "Peça um token de acesso a POST /api/token/ e abra esta página com ?access_token=…",
     "Pida un token de acceso a POST /api/token/ y abra esta página con ?access_token=…"},
    {ScopeMissing, "The access token lacks the scope %1.", "Falta ao token de acesso o escopo %1.",
     "Al token de acceso le falta el alcance %1."},
    {StepNotReached, "This step is reached from the one before it.",
     "Chega-se a esta etapa a partir da anterior.", "A este paso se llega desde el anterior."},
    {NoSuchPage, "There is /widget/ and /portal/.", "Há /widget/ e /portal/.", "Hay /widget/ y /portal/."},
};

//! The placeholders of a wording, one bit each.
constexpr unsigned placeholders(std::string_view wording)
{
    unsigned found = 0;
    for (std::size_t i = 0; i + 1 < wording.size(); ++i)
        if (wording[i] == '%' && wording[i + 1] >= '1' && wording[i + 1] <= '9')
            found |= 1U << (wording[i + 1] - '0');
    return found;
}

consteval bool isComplete()
{
    if (std::size(kRows) != static_cast<std::size_t>(Count))
        return false;
    for (std::size_t i = 0; i < std::size(kRows); ++i) {
        const Row &row = kRows[i];
        if (row.text != static_cast<PageText>(i))
            return false;
        for (const std::string_view wording : {row.english, row.portuguese, row.spanish})
            if (wording.empty() || placeholders(wording) != placeholders(row.english))
                return false;
    }
    return true;
}
static_assert(isComplete());

} // namespace

std::string_view wording(PageText text, PageLanguage language)
{
    const Row &row = kRows[static_cast<std::size_t>(text)];
    switch (language) {
    case PageLanguage::English:
        return row.english;
    case PageLanguage::Portuguese:
        return row.portuguese;
    case PageLanguage::Spanish:
        return row.spanish;
    }
    return row.english;
}

std::string filled(std::string_view wording, std::initializer_list<std::string_view> values)
{
    std::string out;
    for (std::size_t i = 0; i < wording.size(); ++i) {
        const bool marked = wording[i] == '%' && i + 1 < wording.size();
        const std::size_t number = marked ? static_cast<std::size_t>(wording[i + 1] - '1') : values.size();
        if (number >= values.size()) {
            out += wording[i];
            continue;
        }
        out += values.begin()[number];
        ++i;
    }
    return out;
}

} // namespace vinculo::sandbox
