<?php
/**
 * Answers questions about the rewriting in PHP: JSON lines in, JSON lines out. The first line is the catalogue, each
 * other one is a question: what is asked for, and its arguments.
 */

declare( strict_types=1 );

use Einlass\Rewriting\Address_Reader;
use Einlass\Rewriting\Attribute_Addresses;
use Einlass\Rewriting\Catalogue;
use Einlass\Rewriting\Css_Addresses;
use Einlass\Rewriting\Css_Holder;
use Einlass\Rewriting\Css_Piece;
use Einlass\Rewriting\Css_Piece_Holder;
use Einlass\Rewriting\Expression;
use Einlass\Rewriting\Host_Reader;
use Einlass\Rewriting\Look_Up;
use Einlass\Rewriting\Page;
use Einlass\Rewriting\Script_Finder;
use Einlass\Rewriting\Script_Scanner;
use Einlass\Rewriting\Services;

define( 'ABSPATH', __DIR__ );
error_reporting( E_ALL );
set_error_handler(
	static function ( int $severity, string $message, string $file, int $line ): bool {
		if ( ( error_reporting() & $severity ) === 0 ) {
			return false;
		}
		throw new ErrorException( $message, 0, $severity, $file, $line );
	}
);
spl_autoload_register(
	static function ( string $name ): void {
		$file = strtolower( str_replace( array( 'Einlass\\Rewriting\\', '_' ), array( '', '-' ), $name ) );
		require __DIR__ . "/../../../src/wordpress/plugin/includes/rewriting/class-$file.php";
	}
);

$catalogue = new Catalogue( json_decode( fgets( STDIN ), true, 512, JSON_THROW_ON_ERROR ) );
$services  = new Services( $catalogue->services(), $catalogue );
$look_up   = new Look_Up( $services );
$scripts   = new Script_Finder( $look_up, $catalogue );
$pieces    = new Css_Piece_Holder( $look_up, $catalogue );
$addresses = new Address_Reader( new Host_Reader( $catalogue->lookup( 'letters' ) ) );

$answers = array(
	'serviceOf'    => array( $services, 'service_of' ),
	'mayName'      => array( $services, 'may_name' ),
	'mayBe'        => array( $look_up, 'may_be' ),
	'baseOf'       => array( $look_up, 'base_of' ),
	'addressesIn'  => array( Attribute_Addresses::class, 'in' ),
	'address'      => array( $addresses, 'read' ),
	'first'        => array( $look_up, 'first' ),
	'scanScript'   => static function ( string $code, bool $is_module ): array {
		return array_map( 'get_object_vars', iterator_to_array( Script_Scanner::scan( $code, $is_module ), false ) );
	},
	'findInScript' => static function ( array $codes, bool $is_module, string $base ) use ( $scripts ): array {
		$page  = new Page( $base );
		$found = array();
		foreach ( $codes as $code ) {
			$found[] = $scripts->find( $code, $is_module, $page );
		}
		return array( $found, (object) $page->missing );
	},
	'ownService'   => static function ( array $own, string $url, string $base ) use ( $catalogue ): array {
		$services = new Services( $own, $catalogue );
		return array( $services->service_of( $url, $base ), $services->may_name( $url ) );
	},
	'compiles'     => array( Expression::class, 'compiles' ),
	'addressesInCss' => static function ( string $css ) use ( $catalogue ): array {
		return Css_Addresses::in( $css, $catalogue );
	},
	'holdCssPiece' => static function ( string $css, string $base ) use ( $pieces ): array {
		return $pieces->find( new Css_Piece( $css, 0, 'style' ), $base );
	},
	'signs'        => static function ( string $css ) use ( $pieces ): array {
		return $pieces->places_of_signs( new Css_Piece( $css, 0, 'style' ) );
	},
	'holdCss'      => static function ( string $css, string $base ) use ( $services, $catalogue ): array {
		$held = array();
		$note = static function ( $found, string $what, int $at ) use ( &$held ): void {
			$held[] = array( $found->service, $found->url, $what, $at );
		};
		return array( ( new Css_Holder( $services, $catalogue ) )->hold( $css, $base, $note ), $held );
	},
);

while ( false !== ( $line = fgets( STDIN ) ) ) {
	list( $name, $arguments ) = json_decode( $line, true, 512, JSON_THROW_ON_ERROR );
	try {
		$answer = $answers[ $name ]( ...$arguments );
	} catch ( Throwable $error ) {
		$answer = array( 'error' => (string) $error );
	}
	echo json_encode( $answer, JSON_THROW_ON_ERROR | JSON_INVALID_UTF8_SUBSTITUTE | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES ), "\n";
}
