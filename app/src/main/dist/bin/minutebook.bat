@echo off
rem Starts Minutebook on a Java 25: MINUTEBOOK_JAVA, JAVA_HOME, the JDK that built it, then the usual places.
setlocal EnableDelayedExpansion
set "APP_HOME=%~dp0.."
set "JAVA="
call :try "%MINUTEBOOK_JAVA%"
call :try "%MINUTEBOOK_JAVA%\bin\java.exe"
call :try "%JAVA_HOME%\bin\java.exe"
if exist "%APP_HOME%\lib\built-with" (
    set /p BUILT_WITH=<"%APP_HOME%\lib\built-with"
    call :try "!BUILT_WITH!\bin\java.exe"
)
for %%D in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%LOCALAPPDATA%\Programs\Eclipse Adoptium") do (
    if exist "%%~D" for /d %%J in ("%%~D\jdk-*" "%%~D\jre-*") do call :try "%%~J\bin\java.exe"
)
for /f "delims=" %%J in ('where java 2^>nul') do call :try "%%J"
if not defined JAVA (
    echo Minutebook needs Java 25 or later, and none was found: install one, or set MINUTEBOOK_JAVA to it.>&2
    exit /b 1
)
"%JAVA%" -Xmx512m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow %MINUTEBOOK_OPTIONS% -cp "%APP_HOME%\lib\*" org.minutebook.app.Launcher %*
exit /b %ERRORLEVEL%

:try
if defined JAVA exit /b
if not exist "%~1" exit /b
if exist "%~1\" exit /b
for /f "tokens=3 delims=. " %%V in ('"%~1" -version 2^>^&1 ^| findstr /i " version "') do (
    set "V=%%~V"
    if !V! GEQ 25 set "JAVA=%~1"
)
exit /b
