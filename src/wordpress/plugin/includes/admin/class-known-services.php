<?php
/**
 * The services of the catalogue and of the owner.
 *
 * @package Einlass
 */

declare( strict_types=1 );

namespace Einlass\Admin;

use Einlass\Rewriting\Catalogue;
use RuntimeException;

defined( 'ABSPATH' ) || exit;

/**
 * Everything that is known of services, and the sentences about them in the language that visitors read. Where the
 * catalogue cannot be read nothing is known, and the administration works all the same.
 */
final class Known_Services {

	/** @var Catalogue|null */
	private ?Catalogue $catalogue = null;

	/** @var array<string, mixed> */
	private array $row;

	/**
	 * Reads the catalogue.
	 *
	 * @param string               $path Of catalogue.json.
	 * @param array<string, mixed> $row  Options; its own services count, too.
	 */
	public function __construct( string $path, array $row ) {
		$this->row = $row;
		try {
			$this->catalogue = Catalogue::from_file( $path );
		} catch ( RuntimeException $missing ) {
			// Pages stay shut, which the log says; here the settings page says it.
			$this->catalogue = null;
		}
	}

	/** True when the catalogue cannot be read. */
	public function are_missing(): bool {
		return null === $this->catalogue;
	}

	/**
	 * Services of the catalogue.
	 *
	 * @return array<string, array<string, mixed>> By id; each as in the catalogue.
	 */
	public function of_catalogue(): array {
		return null === $this->catalogue ? array() : array_column( $this->catalogue->services(), null, 'id' );
	}

	/**
	 * All services, the owner's own at the end.
	 *
	 * @return array<string, array<string, mixed>> By id.
	 */
	public function all(): array {
		return $this->of_catalogue() + array_column( $this->row['own_services'], null, 'id' );
	}

	/**
	 * The sentences that visitors read.
	 *
	 * @param string|null $language `de` or `en`. Default: that of the visitors.
	 * @return array<string, string> By key, such as `banner.title`.
	 */
	public function sentences( ?string $language = null ): array {
		return null === $this->catalogue ? array() : $this->catalogue->texts( $language ?? Row::language( $this->row ) );
	}
}
